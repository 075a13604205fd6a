package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.bitext.Quantity;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Measures that readers of another country know better: a translator gives miles for kilometres.
 *
 * @param to the unit's first letters in the article
 * @param factor what a number is multiplied with
 * @param offset what is added then
 */
record Conversion(String to, double factor, double offset) {
    private static final List<Conversion> ALL = DataFile.rows(Conversion.class, "conversions.tsv").stream()
            .map(row -> new Conversion(row.get(0), Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))))
            .toList();

    /** Translators round. */
    private static final double TOLERANCE = 0.06;

    private static final int LONGEST_UNIT = 24;

    /** Whether a number of the article is one of the source's in another unit. */
    static boolean explains(Quantity number, List<Quantity> source, Article article) {
        String text = article.document().text();
        int from = number.span().end();
        String after = new Span(from, Math.min(text.length(), from + LONGEST_UNIT))
                .in(text)
                .replaceFirst("^[\\s\u00A0-]+", "")
                .toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(conversion -> after.startsWith(conversion.to()))
                .anyMatch(conversion -> source.stream().anyMatch(original -> conversion.gives(original, number)));
    }

    private boolean gives(Quantity original, Quantity number) {
        double expected = original.value().doubleValue() * factor + offset;
        return Math.abs(number.value().doubleValue() - expected) <= Math.abs(expected) * TOLERANCE;
    }
}
