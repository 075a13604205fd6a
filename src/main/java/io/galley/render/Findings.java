package io.galley.render;

import io.galley.finding.Finding;
import io.galley.finding.Location;
import io.galley.report.Report;
import io.galley.text.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The findings of reports, as forms need them that list one after the other. */
final class Findings {
    private Findings() {}

    /**
     * A finding in its report.
     *
     * @param occurrence how many equal problems stand before it in the same article: together with the fingerprint it is unique
     */
    record Placed(Report report, Finding finding, int occurrence) {
        /** The text that its place counts in. */
        String text() {
            return finding.side() == Side.TARGET
                    ? report.document().text()
                    : report.document().source().orElse("");
        }

        Region region(Region.Unit unit) {
            return Region.of(text(), finding.span(), unit);
        }

        Region region(Location location, Region.Unit unit) {
            return Region.of(text(), location.span(), unit);
        }

        /** Names the problem within its article whatever is edited elsewhere. */
        String identity() {
            return finding.fingerprint().value() + ":" + occurrence;
        }

        /** What is wrong, with all that a list of places has no columns for. */
        String message() {
            String message = finding.message();
            if (!finding.repeats().isEmpty()) {
                message += " (" + finding.repeats().size() + " more such)";
            }
            return finding.proven() ? message : message + " (advice)";
        }
    }

    static List<Placed> of(Report report) {
        Map<String, Integer> seen = new HashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Finding finding : report.findings()) {
            int before = seen.merge(finding.fingerprint().value(), 1, Integer::sum) - 1;
            placed.add(new Placed(report, finding, before));
        }
        return placed;
    }

    static List<Placed> of(Batch batch) {
        return batch.reports().stream().flatMap(report -> of(report).stream()).toList();
    }

    /** The name of a constant as a reader sees it. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** “2 critical, 1 minor”, or “nothing found”. */
    static String counts(Report report) {
        String counts = report.findings().stream()
                .collect(Collectors.groupingBy(
                        Finding::severity,
                        () -> new java.util.TreeMap<>(java.util.Comparator.reverseOrder()),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + lower(entry.getKey()))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing found" : counts;
    }
}
