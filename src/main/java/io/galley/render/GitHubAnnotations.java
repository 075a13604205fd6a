package io.galley.render;

import io.galley.finding.Finding;
import io.galley.render.Findings.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Workflow commands that make annotations on GitHub, the worst first. GitHub shows ten of a level for each step; more would
 * vanish without a word, so the rest is counted in words, and what is suppressed stands in the job summary alone.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
final class GitHubAnnotations implements Renderer {
    private static final int MOST_OF_A_LEVEL = 10;

    private static final Comparator<Placed> WORST_FIRST = Comparator.comparing(
            Placed::finding,
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::confidence)
                    .reversed());

    @Override
    public String render(Batch batch) {
        List<String> lines = new ArrayList<>();
        batch.unread()
                .forEach(unread -> lines.add(
                        "::error file=" + property(unread.name()) + ",title=unreadable::" + data(unread.message())));
        int room = MOST_OF_A_LEVEL - Math.min(lines.size(), MOST_OF_A_LEVEL);
        List<Placed> all = Findings.of(batch).stream()
                .filter(placed -> placed.suppressed().isEmpty())
                .sorted(WORST_FIRST)
                .toList();
        for (Level level : Level.values()) {
            List<Placed> some =
                    all.stream().filter(placed -> placed.level() == level).toList();
            int most = level == Level.ERROR ? room : MOST_OF_A_LEVEL;
            some.stream().limit(most).forEach(placed -> lines.add(command(placed, level)));
            if (some.size() > most) {
                lines.add((some.size() - most) + " more of level " + Findings.lower(level)
                        + " are in the job summary and in the other reports");
            }
        }
        return String.join("\n", lines);
    }

    private static String command(Placed placed, Level level) {
        Region region = placed.region(Region.Unit.UTF16);
        String name =
                switch (level) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "notice";
                };
        // GitHub refuses columns of a place that runs over several lines.
        String columns = region.startLine() == region.endLine()
                ? ",col=" + region.startColumn() + ",endColumn=" + region.endColumn()
                : "";
        return "::" + name + " file=" + property(placed.report().document().name()) + ",line=" + region.startLine()
                + ",endLine=" + region.endLine() + columns + ",title="
                + property(placed.finding().check()) + "::" + data(placed.message());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
