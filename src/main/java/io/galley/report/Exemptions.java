package io.galley.report;

import io.galley.finding.Finding;
import io.galley.finding.Location;
import io.galley.report.Suppressed.Kind;
import io.galley.text.Side;
import io.galley.text.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings do not count.
 *
 * @param decisions the first that covers a finding says why
 * @param baseline how often each problem, by its fingerprint, was there before; one more is new
 * @param unchanged ids of the segments that were not changed; what they contradict elsewhere still counts
 */
public record Exemptions(List<Exemption> decisions, Map<String, Integer> baseline, Set<String> unchanged) {
    public static final Exemptions NONE = new Exemptions(List.of(), Map.of(), Set.of());

    public Exemptions {
        decisions = List.copyOf(decisions);
        baseline = Map.copyOf(baseline);
        unchanged = Set.copyOf(unchanged);
    }

    /**
     * Findings, parted.
     *
     * @param counted those that count
     */
    public record Parted(List<Finding> counted, List<Suppressed> suppressed) {
        public Parted {
            counted = List.copyOf(counted);
            suppressed = List.copyOf(suppressed);
        }
    }

    /**
     * Parts findings that are merged and not yet folded, so that a new one is not taken for another place of an old one.
     *
     * @param inText what the file of the article lets stand
     */
    public Parted part(List<Finding> findings, List<Suppression> inText) {
        List<Finding> counted = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : findings) {
            Optional<Suppressed> decision = suppressed(finding, inText).or(() -> decided(finding));
            String fingerprint = finding.fingerprint().value();
            boolean isOld = seen.merge(fingerprint, 1, Integer::sum) <= baseline.getOrDefault(fingerprint, 0);
            if (decision.isPresent()) {
                suppressed.add(decision.get());
            } else if (isOld) {
                suppressed.add(new Suppressed(finding, Kind.BASELINE, "it is in the baseline", Optional.empty()));
            } else if (isInUnchangedText(finding)) {
                suppressed.add(
                        new Suppressed(finding, Kind.UNCHANGED, "its paragraph was not changed", Optional.empty()));
            } else {
                counted.add(finding);
            }
        }
        return new Parted(counted, suppressed);
    }

    private static Optional<Suppressed> suppressed(Finding finding, List<Suppression> inText) {
        return inText.stream()
                .filter(suppression -> finding.side() == Side.TARGET
                        && suppression.segment().equals(finding.segment())
                        && suppression.check().equals(finding.check()))
                .findFirst()
                .map(suppression -> new Suppressed(finding, Kind.IN_TEXT, suppression.reason(), Optional.empty()));
    }

    private Optional<Suppressed> decided(Finding finding) {
        return decisions.stream()
                .filter(exemption -> exemption.covers(finding))
                .findFirst()
                .map(exemption -> new Suppressed(finding, Kind.DECISION, exemption.reason(), exemption.author()));
    }

    /** A change can contradict an old paragraph: then the one is as new as the other. */
    private boolean isInUnchangedText(Finding finding) {
        return unchanged.contains(finding.segment())
                && finding.related().stream().map(Location::segment).allMatch(unchanged::contains);
    }
}
