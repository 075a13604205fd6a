package io.galley.analyse;

import io.galley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word or a mark.
 *
 * @param span its place in the document
 * @param text its letters as they are compared: without soft hyphens, and with a straight apostrophe for a curved one; the
 *     document has at the place what was written
 * @param readings what it can be, after disambiguation; empty for marks and for words that the tagger does not know
 * @param chunks phrase tags ({@code B-NP-singular}, {@code I-VP}); empty where the chunker has none
 * @param known whether the speller of the target language accepts it
 * @param dialect where the word is spelled differently in American and British English: which of the two this is
 */
public record Token(
        Span span, String text, List<Reading> readings, List<String> chunks, boolean known, Optional<Dialect> dialect) {

    /**
     * One spelling of a word that differs by dialect.
     *
     * @param spelledAs the dialect that spells it so
     * @param elsewhere the other dialect's spelling
     */
    public record Dialect(Locale spelledAs, String elsewhere) {}

    public Token {
        readings = List.copyOf(readings);
        chunks = List.copyOf(chunks);
    }

    /** In lower case, for comparing. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether some reading has a tag that starts so: {@code "NN"} holds for every noun, names included. */
    public boolean canBe(String tagStart) {
        return readings.stream().anyMatch(reading -> reading.tag().startsWith(tagStart));
    }

    /** Whether every reading has a tag that starts so, and there is one. */
    public boolean isOnly(String tagStart) {
        return !readings.isEmpty()
                && readings.stream().allMatch(reading -> reading.tag().startsWith(tagStart));
    }

    public boolean hasLemma(String lemma) {
        return readings.stream().anyMatch(reading -> reading.lemma().equals(lemma));
    }

    /** Whether the word itself, in lower case, is this one. */
    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }
}
