package io.galley.measure.languagetool;

import io.galley.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Web addresses, e-mail addresses, domain and file names, codes of shares, initials: a point without a space after it, as it
 * must be, whatever a grammar says. A capital after the point begins a sentence: "signed.The" is none of them.
 */
final class Addresses {
    /** Bounded everywhere, since a text may be one word of a hundred thousand letters. */
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)\\S{1,200}?(?:://|@)\\S+|(?i:\\bwww)\\.\\S+"
            + "|(?<![\\p{L}\\d_-])[\\p{L}\\d_-]{1,64}(?:\\.[\\p{L}\\d_-]{1,64}){0,8}\\.\\p{Ll}{2,64}(?![\\p{L}\\d])(?:/\\S*)?"
            + "|(?<!\\p{L})\\p{Lu}{1,6}\\.\\p{Lu}{1,4}(?!\\p{Ll})|(?<!\\p{L})\\p{Lu}\\.\\p{L}+");

    private Addresses() {}

    static List<Span> in(String sentence) {
        return ADDRESS.matcher(sentence)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
