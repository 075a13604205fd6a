package io.galley.measure.languagetool;

import io.galley.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Web addresses, e-mail addresses, domain and file names, codes of shares, initials: a point without a space after it, as it
 * must be, whatever a grammar says. A capital after the point begins a sentence: "signed.The" is none of them.
 */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\S+://\\S+|\\S+@\\S+|(?i:www)\\.\\S+|[\\p{L}\\d_-]+(?:\\.[\\p{L}\\d_-]+)*\\.\\p{Ll}{2,}(?:/\\S*)?(?![\\p{L}\\d])"
                    + "|(?<!\\p{L})\\p{Lu}{1,6}\\.\\p{Lu}{1,4}(?!\\p{Ll})|(?<!\\p{L})\\p{Lu}\\.\\p{L}+");

    private Addresses() {}

    static List<Span> in(String sentence) {
        return ADDRESS.matcher(sentence)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
