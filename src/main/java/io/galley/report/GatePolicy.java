package io.galley.report;

import io.galley.check.Gap;
import io.galley.check.Inspection;
import io.galley.finding.Finding;
import io.galley.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a publication bears.
 *
 * @param name what a request asks for it by
 * @param limits how many findings still pass; what no limit counts does not matter
 * @param orders what is wanted of single checks, by id
 * @param required checks and readers, by name, without which no article passes, besides those that are proven
 * @param exemptions which findings do not count
 */
public record GatePolicy(
        String name, List<Limit> limits, Map<String, CheckOrder> orders, Set<String> required, Exemptions exemptions) {
    /** Nothing critical, nothing major; whatever cannot be looked at leaves the verdict open. */
    public static final GatePolicy DEFAULT = new GatePolicy(
            "default",
            List.of(
                    Limit.of(new Limit.OfSeverity(Severity.CRITICAL), 0),
                    Limit.of(new Limit.OfSeverity(Severity.MAJOR), 0)),
            Map.of(),
            Set.of(),
            Exemptions.NONE);

    public GatePolicy {
        limits = List.copyOf(limits);
        orders = Map.copyOf(orders);
        required = Set.copyOf(required);
    }

    /** What was found, as this policy sees it: without the checks that it does not want, with its severities and demands. */
    public Inspection applied(Inspection inspection) {
        return new Inspection(
                inspection.findings().stream()
                        .filter(finding -> isAsked(finding.check()))
                        .map(this::weighed)
                        .toList(),
                inspection.gaps().stream()
                        .filter(gap -> isAsked(gap.check()))
                        .map(gap -> required.contains(gap.check()) ? new Gap(gap.check(), gap.reason(), true) : gap)
                        .toList());
    }

    private boolean isAsked(String check) {
        return orders.getOrDefault(check, CheckOrder.ON).asked();
    }

    private Finding weighed(Finding finding) {
        return orders.getOrDefault(finding.check(), CheckOrder.ON)
                .severity()
                .map(finding::as)
                .orElse(finding);
    }
}
