package io.galley.render;

import io.galley.render.Findings.Placed;
import io.galley.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Markdown for the summary page of a job: the verdict of each article and its findings, the worst first. */
final class JobSummary implements Renderer {
    /** GitHub shows a summary of up to 1 MiB, and one that is larger not at all. */
    private static final int MOST_ROWS = 500;

    @Override
    public String render(Batch batch) {
        List<String> lines = new ArrayList<>();
        lines.add("## Galley");
        batch.unread().forEach(unread -> lines.addAll(List.of("", "**" + cell(unread.message()) + "**")));
        int rows = MOST_ROWS / Math.max(1, batch.reports().size());
        batch.reports().forEach(report -> article(report, Math.max(1, rows), lines));
        return String.join("\n", lines);
    }

    private static void article(Report report, int most, List<String> lines) {
        lines.add("");
        lines.add("### " + cell(report.document().name()) + ": "
                + report.verdict().outcome());
        lines.add("");
        lines.add(Findings.counts(report) + " in " + report.score().words() + " words" + cell(Findings.reasons(report))
                + ".");
        List<Placed> worst =
                Findings.of(report).stream().sorted(Findings.WORST_FIRST).toList();
        if (!worst.isEmpty()) {
            lines.addAll(List.of("", "| place | severity | check | what is wrong | text |", "|---|---|---|---|---|"));
        }
        worst.stream().limit(most).forEach(placed -> lines.add(row(placed)));
        if (worst.size() > most) {
            lines.addAll(List.of("", (worst.size() - most) + " more are in the other reports."));
        }
        if (!report.gaps().isEmpty()) {
            lines.addAll(List.of("", "Not looked at:", ""));
            report.gapGroups().forEach(group -> lines.add("- " + cell(Findings.gaps(group))));
        }
    }

    private static String row(Placed placed) {
        Region region = placed.region(Region.Unit.UTF16);
        return String.join(
                " | ",
                "| " + region.startLine() + ":" + region.startColumn(),
                Findings.lower(placed.finding().severity()),
                placed.finding().check(),
                cell(placed.message()),
                cell(placed.finding().text()) + " |");
    }

    /** On one line, and nothing in it that Markdown or HTML would take for markup. */
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1");
    }
}
