package io.galley.analyse;

import io.galley.text.Span;
import java.util.List;

/**
 * What LanguageTool remarks on a place.
 *
 * @param span the place in the document
 * @param rule LanguageTool's id of the rule
 * @param kind what the remark is about
 * @param replacements what could stand there instead, the likeliest first
 */
public record Note(Span span, String rule, Kind kind, String message, List<String> replacements) {
    /** What a remark is about. */
    public enum Kind {
        /** A word that is in no dictionary, or a name that is known in another spelling. */
        SPELLING,
        /** A word in the place of another that is written or spoken much alike: "than" for "then". */
        CONFUSED_WORD,
        /** Agreement, articles, verb forms, order of words. */
        GRAMMAR,
        /** The same word twice in a row. */
        REPETITION,
        /** A phrase that is not said so. */
        WORDING,
        /** Marks, and the white space around them. */
        PUNCTUATION,
        /** Capital and small letters. */
        CAPITALISATION
    }

    public Note {
        replacements = List.copyOf(replacements);
    }
}
