package io.galley.analyse;

import io.galley.text.Span;

/**
 * A word that says whether a person is a woman or a man.
 *
 * @param span the word
 * @param kind what kind of word it is
 */
public record GenderCue(Span span, Gender gender, Kind kind) {
    /** Kinds of evidence, the surest first. */
    public enum Kind {
        /** "Mrs", "Sir". */
        TITLE,
        /** "spokeswoman", "king", "father". */
        ROLE,
        /** "he", "her", where only this person can be meant. */
        PRONOUN
    }
}
