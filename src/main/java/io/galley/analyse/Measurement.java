package io.galley.analyse;

/** What a check may need that not every machine can measure. */
public enum Measurement {
    /** How well each word stands in its sentence, by a neural model: {@link WordFit}. */
    WORD_FIT
}
