package io.galley.report;

import io.galley.finding.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a publication bears.
 *
 * @param name what a request asks for it by
 * @param most how many findings of a severity, by proven checks, still pass; a severity that is not named is not counted
 */
public record GatePolicy(String name, Map<Severity, Integer> most) {
    /** Nothing critical, nothing major; whatever cannot be looked at leaves the verdict open. */
    public static final GatePolicy DEFAULT = new GatePolicy("default", Map.of(Severity.CRITICAL, 0, Severity.MAJOR, 0));

    public GatePolicy {
        TreeMap<Severity, Integer> gravestFirst = new TreeMap<>(Comparator.reverseOrder());
        gravestFirst.putAll(most);
        most = Collections.unmodifiableMap(gravestFirst);
    }
}
