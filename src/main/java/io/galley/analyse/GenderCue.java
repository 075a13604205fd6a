package io.galley.analyse;

import io.galley.text.Span;

/**
 * A word that says whether a person is a woman or a man.
 *
 * @param span the word
 */
public record GenderCue(Span span, Gender gender, Kind kind) {
    /** What sort of word it is. */
    public enum Kind {
        /** What the person is called: "Mrs", "spokeswoman", "father". */
        ROLE,
        /** A given name that is only women's or only men's. */
        NAME,
        /** "He" or "her", where only this person can be meant. */
        PRONOUN
    }
}
