package io.galley.report;

import io.galley.check.Gap;
import io.galley.check.Inspection;
import io.galley.finding.Finding;
import io.galley.finding.Severity;
import io.galley.terms.Glossary;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a publication wants of its articles, and what it bears.
 *
 * @param name what a request asks for it by
 * @param limits how many findings still pass; what no limit counts does not matter
 * @param orders what is wanted of single checks, by id
 * @param required checks and readers, by name, without which no article passes, besides those that are proven
 * @param exemptions which findings do not count
 * @param glossary what it wants written, where that is not what is usual
 * @param words that are right though no dictionary has them
 * @param budget the time for one article, where it is bounded; what was not looked at by then is a gap
 */
public record GatePolicy(
        String name,
        List<Limit> limits,
        Map<String, CheckOrder> orders,
        Set<String> required,
        Exemptions exemptions,
        Optional<Glossary> glossary,
        Set<String> words,
        Optional<Duration> budget) {
    /** Nothing critical, nothing major; whatever cannot be looked at leaves the verdict open. */
    public static final GatePolicy DEFAULT = new GatePolicy(
            "default",
            List.of(
                    Limit.of(new Limit.OfSeverity(Severity.CRITICAL), 0),
                    Limit.of(new Limit.OfSeverity(Severity.MAJOR), 0)),
            Map.of(),
            Set.of(),
            Exemptions.NONE,
            Optional.empty(),
            Set.of(),
            Optional.empty());

    public GatePolicy {
        limits = List.copyOf(limits);
        orders = Map.copyOf(orders);
        required = Set.copyOf(required);
        words = Set.copyOf(words);
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
                        .toList(),
                inspection.quality());
    }

    /** What is wanted written. */
    public Glossary glossary(Glossary usual) {
        return glossary.orElse(usual).knowing(words);
    }

    /** The same, not asking some checks unless it requires them. */
    public GatePolicy leavingOut(Set<String> checks) {
        Map<String, CheckOrder> fewer = new HashMap<>(orders);
        checks.stream().filter(check -> !required.contains(check)).forEach(check -> fewer.put(check, CheckOrder.OFF));
        return new GatePolicy(name, limits, fewer, required, exemptions, glossary, words, budget);
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
