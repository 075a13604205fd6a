package io.galley.bench;

import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.bench.CleanNews.Story;
import io.galley.check.Check;
import io.galley.check.Hit;
import io.galley.checks.Catalogue;
import io.galley.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints every alarm over clean news with the words around it, and how many each check raises per 1,000 words. Arguments: ids
 * of the checks to run; none for all.
 */
public final class FalseAlarms {
    private FalseAlarms() {}

    public static void main(String... ids) throws IOException {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<Check> checks = Catalogue.all().stream()
                .filter(check ->
                        ids.length == 0 || Set.of(ids).contains(check.spec().id()))
                .toList();
        Map<String, Integer> alarms = new TreeMap<>();
        int words = 0;
        for (Story story : CleanNews.stories()) {
            Article article = Line.article(Locale.US, story.text());
            words += article.document().words();
            for (Check check : checks) {
                for (Hit hit : check.inspect(article).toList()) {
                    alarms.merge(check.spec().id(), 1, Integer::sum);
                    out.println(check.spec().id() + "\t" + story.corpus() + "/" + story.id() + "\t"
                            + around(article.document().text(), hit.span()) + "\t" + hit.message());
                }
            }
        }
        int total = words;
        alarms.forEach((check, count) -> out.println(check + ": " + count + " alarms in " + total + " words, "
                + String.format(Locale.ROOT, "%.3f", 1000.0 * count / total) + " per 1,000"));
    }

    private static String around(String text, Span span) {
        int from = Math.max(0, span.start() - 60);
        int to = Math.min(text.length(), span.end() + 60);
        return (text.substring(from, span.start()) + "⟦" + span.in(text) + "⟧" + text.substring(span.end(), to))
                .replaceAll("\\s+", " ");
    }
}
