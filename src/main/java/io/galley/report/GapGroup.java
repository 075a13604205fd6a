package io.galley.report;

import io.galley.check.Gap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gaps with one reason, as a person reads them: fifteen lines that say the same hide the one that does not.
 *
 * @param checks ids of the checks and names of the readers that did not look, in the order of the gaps
 */
public record GapGroup(String reason, boolean decisive, List<String> checks) {
    /** So many are named by {@link #names()}, and one more if it is the only one. */
    private static final int NAMED = 3;

    private record Cause(String reason, boolean decisive) {}

    public GapGroup {
        checks = List.copyOf(checks);
    }

    /** Decisive ones first, else in the order of the gaps. */
    static List<GapGroup> of(List<Gap> gaps) {
        Map<Cause, List<String>> checks = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> new Cause(gap.reason(), gap.decisive()),
                        LinkedHashMap::new,
                        Collectors.mapping(Gap::check, Collectors.toList())));
        return checks.entrySet().stream()
                .map(group ->
                        new GapGroup(group.getKey().reason(), group.getKey().decisive(), group.getValue()))
                .sorted(Comparator.comparing(GapGroup::decisive).reversed())
                .toList();
    }

    /** Whether {@link #names()} leaves any out. */
    public boolean isLong() {
        return checks.size() > NAMED + 1;
    }

    /** “addition, clause-addition, link-mismatch and 11 more”. */
    public String names() {
        return isLong()
                ? String.join(", ", checks.subList(0, NAMED)) + " and " + (checks.size() - NAMED) + " more"
                : String.join(", ", checks);
    }
}
