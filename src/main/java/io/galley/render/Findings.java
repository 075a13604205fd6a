package io.galley.render;

import io.galley.finding.Finding;
import io.galley.finding.Location;
import io.galley.report.GapGroup;
import io.galley.report.Report;
import io.galley.report.Suppressed;
import io.galley.report.Verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The findings of reports, as forms need them that list one after the other. */
final class Findings {
    /** As a reader with little time wants them; what does not count stands last. */
    static final Comparator<Placed> WORST_FIRST = Comparator.<Placed, Boolean>comparing(
                    placed -> placed.suppressed().isPresent())
            .thenComparing(
                    Placed::finding,
                    Comparator.comparing(Finding::proven)
                            .thenComparing(Finding::severity)
                            .thenComparing(Finding::confidence)
                            .reversed());

    private Findings() {}

    /**
     * A finding in its report.
     *
     * @param occurrence how many equal problems stand before it in the same article: together with the fingerprint it is unique
     * @param suppressed why it does not count, if so
     */
    record Placed(Report report, Finding finding, int occurrence, Optional<Suppressed> suppressed) {
        /** The text that its place counts in. */
        String text() {
            return report.document().text(finding.side());
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
            if (suppressed.isPresent()) {
                return message + " (suppressed: " + suppressed.get().reason() + ")";
            }
            return finding.proven() ? message : message + " (advice)";
        }

        /** What is suppressed is a hint at most. */
        Level level() {
            return suppressed.isPresent() ? Level.NOTE : Level.of(finding);
        }
    }

    /** Those that count, and after them those that do not. */
    static List<Placed> of(Report report) {
        Map<String, Integer> seen = new HashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Finding finding : report.findings()) {
            placed.add(new Placed(report, finding, occurrence(finding, seen), Optional.empty()));
        }
        for (Suppressed suppressed : report.suppressed()) {
            Finding finding = suppressed.finding();
            placed.add(new Placed(report, finding, occurrence(finding, seen), Optional.of(suppressed)));
        }
        return placed;
    }

    private static int occurrence(Finding finding, Map<String, Integer> seen) {
        return seen.merge(finding.fingerprint().value(), 1, Integer::sum) - 1;
    }

    static List<Placed> of(Batch batch) {
        return batch.reports().stream().flatMap(report -> of(report).stream()).toList();
    }

    /** The name of a constant as a reader sees it. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** “no time was left (grammar, spelling)”, and before it whether what was not looked at could have failed the article. */
    static String gaps(GapGroup group) {
        return (group.decisive() ? "could have failed it: " : "") + group.reason() + " (" + group.names() + ")";
    }

    /** What led to the verdict, in brackets; an open verdict's reasons are the gaps, which are listed already. */
    static String reasons(Report report) {
        return report.verdict().outcome() == Outcome.FAIL
                ? " (" + String.join("; ", report.verdict().reasons()) + ")"
                : "";
    }

    /** “2 critical, 1 minor”, or “nothing found”. */
    static String counts(Report report) {
        String counts = report.findings().stream()
                .collect(Collectors.groupingBy(
                        Finding::severity,
                        () -> new java.util.TreeMap<>(Comparator.reverseOrder()),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + lower(entry.getKey()))
                .collect(Collectors.joining(", "));
        String suppressed =
                report.suppressed().isEmpty() ? "" : ", " + report.suppressed().size() + " suppressed";
        return (counts.isEmpty() ? "nothing found" : counts) + suppressed;
    }
}
