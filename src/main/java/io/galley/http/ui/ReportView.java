package io.galley.http.ui;

import io.galley.finding.Severity;
import io.galley.http.ui.MarkedText.Mark;
import io.galley.report.GapGroup;
import io.galley.report.Report;
import io.galley.report.Score;
import io.galley.text.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A report, ready to be shown.
 *
 * @param outcome PASS, FAIL or INCONCLUSIVE
 * @param verdict the outcome in a word
 * @param advice what follows from it, in a sentence
 * @param reasons what led to it, unless the gaps say it
 * @param tally what was found, in a line
 * @param groups the findings, the gravest first
 * @param source the text that the article was translated from, where there is one
 */
record ReportView(
        String outcome,
        String verdict,
        String advice,
        List<String> reasons,
        String tally,
        List<Group> groups,
        List<GapGroup> gaps,
        ArticleView article,
        Optional<ArticleView> source,
        String score,
        Optional<QualityView> quality) {

    /** The findings of one severity, by place, proven ones first. */
    record Group(String name, String style, List<FindingView> findings) {
        Group {
            findings = List.copyOf(findings);
        }

        public int size() {
            return findings.size();
        }
    }

    static ReportView of(Report report) {
        List<FindingView> findings = new ArrayList<>();
        report.findings().forEach(finding -> findings.add(new FindingView(findings.size() + 1, finding)));
        return new ReportView(
                Wording.style(report.verdict().outcome()),
                verdict(report),
                advice(report),
                reasons(report),
                tally(findings),
                groups(findings),
                report.gapGroups(),
                ArticleView.of(report.document(), marks(findings, Side.TARGET)),
                report.document().source().map(source -> ArticleView.of(source.text(), marks(findings, Side.SOURCE))),
                score(report.score()),
                report.quality().map(quality -> QualityView.of(quality, report.document())));
    }

    /** Whether what was not looked at could have failed the article. */
    public boolean isOpen() {
        return gaps.stream().anyMatch(GapGroup::decisive);
    }

    /** Whether one must see the source to follow a finding. */
    public boolean isSourceMarked() {
        return groups.stream().flatMap(group -> group.findings().stream()).anyMatch(FindingView::isInSource);
    }

    private static String verdict(Report report) {
        return switch (report.verdict().outcome()) {
            case PASS -> "Passed";
            case FAIL -> "Failed";
            case INCONCLUSIVE -> "Inconclusive";
        };
    }

    private static String advice(Report report) {
        return switch (report.verdict().outcome()) {
            case PASS -> report.findings().isEmpty()
                    ? "Nothing was found."
                    : "Nothing that was found stands against publishing it.";
            case FAIL -> "It should not be published as it is.";
            case INCONCLUSIVE -> "Nothing that was found stands against publishing it, but not all of it was looked at.";
        };
    }

    private static List<String> reasons(Report report) {
        return switch (report.verdict().outcome()) {
            case PASS, FAIL -> report.verdict().reasons();
            case INCONCLUSIVE -> List.of();
        };
    }

    private static List<Mark> marks(List<FindingView> findings, Side side) {
        return findings.stream()
                .filter(view -> view.finding().side() == side)
                .flatMap(view -> view.marks().stream())
                .toList();
    }

    private static List<Group> groups(List<FindingView> findings) {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .map(severity -> new Group(
                        Wording.name(severity),
                        Wording.style(severity),
                        findings.stream()
                                .filter(view -> view.finding().severity() == severity)
                                .sorted(Comparator.comparing(FindingView::isPreview)
                                        .thenComparing(FindingView::number))
                                .toList()))
                .filter(group -> group.size() > 0)
                .toList();
    }

    private static String tally(List<FindingView> findings) {
        long previews = findings.stream().filter(FindingView::isPreview).count();
        return Wording.count(findings.size(), "finding", "findings")
                + (previews == 0 ? "" : ", " + Wording.count(previews, "of them a preview", "of them previews"));
    }

    private static String score(Score score) {
        return Wording.count(score.words(), "word", "words")
                + (score.sampleTooSmall()
                        ? "; " + Wording.count(score.points(), "MQM penalty point", "MQM penalty points")
                                + ", but the sample is too small for a score"
                        : "; " + Wording.count(score.perThousandWords(), "MQM penalty point", "MQM penalty points")
                                + " per 1,000 words")
                + " (" + Score.FORMULA + ")";
    }
}
