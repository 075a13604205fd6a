package io.galley.render;

import io.galley.check.Quality;
import io.galley.finding.Finding;
import io.galley.finding.Location;
import io.galley.report.GapGroup;
import io.galley.report.Report;
import io.galley.report.Score;
import io.galley.report.Suppressed;
import io.galley.text.Place;
import io.galley.text.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A report as a compiler would print it, from the first place to the last, as an editor works through a text:
 * {@code file:line:column: severity [check] message}, the line with the place underlined, what could stand there instead and the places to
 * compare; then
 * what was not looked at, and at the end the verdict and how good a model takes the translation for. Lines and columns count as {@link Place} says; those of an HTML or Word
 * file in the text that was taken from it.
 */
public final class TextReport {
    private static final String INDENT = "    ";
    private static final int MOST_PLACES = 5;

    private final Report report;
    private final List<String> lines = new ArrayList<>();

    private TextReport(Report report) {
        this.report = report;
    }

    /** Without a line end after the last line. */
    public static String of(Report report) {
        TextReport text = new TextReport(report);
        report.findings().forEach(text::finding);
        report.suppressed().forEach(text::suppressed);
        report.gapGroups().forEach(text::gaps);
        text.verdict();
        report.quality().ifPresent(text::quality);
        return String.join("\n", text.lines);
    }

    private void finding(Finding finding) {
        String text = text(finding);
        Place place = Place.of(text, finding.span().start());
        lines.add(name() + (finding.side() == Side.SOURCE ? " (source)" : "") + ":" + place.line() + ":"
                + place.column()
                + ": " + Findings.lower(finding.severity()) + " [" + finding.check() + "] "
                + Cell.line(finding.message())
                + (finding.proven() ? "" : " (advice)"));
        lines.add(Excerpt.of(text, finding.span(), INDENT));
        if (!finding.fixes().isEmpty()) {
            lines.add(INDENT + "instead: "
                    + finding.fixes().stream()
                            .map(fix ->
                                    fix.replacement().isEmpty() ? "nothing" : "“" + Cell.line(fix.replacement()) + "”")
                            .collect(Collectors.joining(", ")));
        }
        places("compare: ", finding.related(), text);
        places("again: ", finding.repeats(), text);
        if (!finding.alsoBy().isEmpty()) {
            lines.add(INDENT + "also by: " + String.join(", ", finding.alsoBy()));
        }
    }

    private String text(Finding finding) {
        return report.document().text(finding.side());
    }

    private void suppressed(Suppressed suppressed) {
        Finding finding = suppressed.finding();
        Place place = Place.of(text(finding), finding.span().start());
        lines.add(name() + ":" + place.line() + ":" + place.column() + ": suppressed [" + finding.check() + "] “"
                + Cell.line(finding.text()) + "”: " + Cell.line(suppressed.reason())
                + suppressed
                        .author()
                        .map(author -> " (" + Cell.line(author) + ")")
                        .orElse(""));
    }

    private void places(String what, List<Location> places, String text) {
        if (!places.isEmpty()) {
            lines.add(INDENT
                    + what
                    + places.stream()
                            .limit(MOST_PLACES)
                            .map(location -> {
                                Place place = Place.of(text, location.span().start());
                                return place.line() + ":" + place.column() + " “" + Cell.line(location.text()) + "”";
                            })
                            .collect(Collectors.joining(", "))
                    + (places.size() > MOST_PLACES ? " and " + (places.size() - MOST_PLACES) + " more" : ""));
        }
    }

    private void gaps(GapGroup group) {
        lines.add(name() + ": " + "not looked at" + (group.decisive() ? ", " : ": ") + Cell.line(Findings.gaps(group)));
    }

    private void verdict() {
        lines.add(name() + ": " + report.verdict().outcome() + Findings.reasons(report) + ": " + Findings.counts(report)
                + " in " + count(report.score().words(), "word") + score());
    }

    private void quality(Quality quality) {
        lines.add(name() + ": quality " + quality.figure() + " (" + Quality.MEANING + ")");
    }

    private String score() {
        Score score = report.score();
        return score.sampleTooSmall()
                ? ", too small a sample for a score"
                : ", " + count(score.perThousandWords(), "penalty point") + " per 1,000 words (" + Score.FORMULA + ")";
    }

    private static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    private String name() {
        return Cell.line(report.document().name());
    }
}
