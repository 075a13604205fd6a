package io.galley.bench;

import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.bench.CleanNews.Story;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.checks.Catalogue;
import io.galley.text.Span;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the alarms of the checks over clean news, prints each with the words around it, and, when all checks were run, writes
 * the table that is kept with the sources. Arguments: ids of the checks to run; none for all.
 */
public final class FalseAlarms {
    private static final Path TABLE = Path.of("src/site/measurements.md");
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private FalseAlarms() {}

    public static void main(String... ids) throws IOException {
        if (!Data.isThere()) {
            OUT.println("no data for measuring at " + Data.ROOT.toAbsolutePath() + ": nothing was measured");
            return;
        }
        List<Check> checks = Catalogue.all().stream()
                .filter(check ->
                        ids.length == 0 || Set.of(ids).contains(check.spec().id()))
                .toList();
        Map<String, Integer> alarms = new TreeMap<>();
        int words = 0;
        List<Story> stories = CleanNews.stories();
        for (Story story : stories) {
            Article article = Line.article(Locale.US, story.text());
            words += article.document().words();
            for (Check check : checks) {
                for (Hit hit : check.inspect(article).toList()) {
                    alarms.merge(check.spec().id(), 1, Integer::sum);
                    OUT.println(check.spec().id() + "\t" + story.corpus() + "/" + story.id() + "\t"
                            + around(article.document().text(), hit.span()) + "\t" + hit.message());
                }
            }
        }
        String table = table(checks, alarms, stories.size(), words);
        OUT.println(table);
        if (ids.length == 0) {
            Files.writeString(TABLE, table);
        }
    }

    private static String table(List<Check> checks, Map<String, Integer> alarms, int stories, int words) {
        StringBuilder table = new StringBuilder();
        table.append("# What the checks were measured to do\n\n");
        table.append("Alarms over clean English news: ")
                .append(stories)
                .append(" stories, ")
                .append(words)
                .append(" words ")
                .append(
                        "(GUM, Reuters 1987, the English side of NTREX documents 1-61). Written by `mvn -Pmeasure verify`.\n")
                .append(
                        "Not every alarm is false: some of these stories have real misspellings and late acronyms.\n\n");
        table.append("| check | status | alarms | per 1,000 words |\n|---|---|---|---|\n");
        int total = 0;
        for (Check check : checks) {
            CheckSpec spec = check.spec();
            int count = alarms.getOrDefault(spec.id(), 0);
            total += count;
            table.append(row(spec.id(), spec.proven() ? "proven" : "preview", count, words));
        }
        return table.append(row("all", "", total, words)).toString();
    }

    private static String row(String check, String status, int count, int words) {
        return "| " + check + " | " + status + " | " + count + " | "
                + String.format(Locale.ROOT, "%.3f", 1000.0 * count / words) + " |\n";
    }

    private static String around(String text, Span span) {
        int from = Math.max(0, span.start() - 60);
        int to = Math.min(text.length(), span.end() + 60);
        return (text.substring(from, span.start()) + "⟦" + span.in(text) + "⟧" + text.substring(span.end(), to))
                .replaceAll("\\s+", " ");
    }
}
