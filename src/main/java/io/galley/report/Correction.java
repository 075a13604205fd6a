package io.galley.report;

import io.galley.finding.Finding;
import io.galley.finding.Fix;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article with every fix that is certain and with nothing else changed. A fix is certain where the check is proven and knows
 * one way out and no other; of two that overlap the first counts.
 *
 * @param fixed the findings that the fixes mend, in the order of the report
 */
public record Correction(String text, List<Finding> fixed) {
    public Correction {
        fixed = List.copyOf(fixed);
    }

    private record Change(Span span, String replacement, Finding finding) {}

    public static Correction of(Report report) {
        StringBuilder text = new StringBuilder();
        List<Finding> fixed = new ArrayList<>();
        String old = report.document().text();
        int done = 0;
        for (Change change : changes(report)) {
            if (change.span().start() >= done) {
                text.append(old, done, change.span().start()).append(change.replacement());
                done = change.span().end();
                if (!fixed.contains(change.finding())) {
                    fixed.add(change.finding());
                }
            }
        }
        return new Correction(text.append(old, done, old.length()).toString(), fixed);
    }

    /** By place. What stands again in the very same words is mended again. */
    private static List<Change> changes(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.side() == Side.TARGET
                        && finding.proven()
                        && finding.fixes().size() == 1)
                .flatMap(finding -> Stream.concat(
                                Stream.of(finding.span()),
                                finding.repeats().stream()
                                        .filter(place -> place.text().equals(finding.text()))
                                        .map(place -> place.span()))
                        .map(span -> new Change(span, only(finding), finding)))
                .sorted(Comparator.comparing(Change::span))
                .toList();
    }

    private static String only(Finding finding) {
        List<Fix> fixes = finding.fixes();
        return fixes.get(0).replacement();
    }
}
