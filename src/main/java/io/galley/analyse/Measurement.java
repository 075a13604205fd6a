package io.galley.analyse;

/** What a check may need that not every machine can measure, or not for every article. */
public enum Measurement {
    /** How well each word stands in its sentence, by a neural model: {@link WordFit}. */
    WORD_FIT,
    /** Which sentences and words of the article say what the source says: {@link io.galley.bitext.Pair}. */
    ALIGNMENT,
    /** How good a neural model takes each sentence's translation for: {@link io.galley.bitext.Estimate}. */
    ESTIMATE
}
