package io.galley.measure.languagetool;

import io.galley.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Web addresses, e-mail addresses, domain and file names: written as they must be, whatever a grammar says. */
final class Addresses {
    /** {@code https://a.example/b}, {@code me@a.example}, {@code Kremlin.ru}, {@code report.docx}: a point with a letter on either side. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*[\\p{L}\\d]\\.\\p{L}{2}\\S*|\\S+@\\S+|\\S+://\\S+");

    private Addresses() {}

    static List<Span> in(String sentence) {
        return ADDRESS.matcher(sentence)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
