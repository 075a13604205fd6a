package io.galley.report;

import io.galley.finding.Finding;
import io.galley.finding.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says once what would be said again and again: a reader who has seen it at one place knows it, and a list of thirty hides the rest. */
public final class Fold {
    /** A check that finds more of one severity is heard once for all of them. */
    static final int MANY = 12;

    private Fold() {}

    /** The same words with the same message become one finding, and so does all that a check finds beyond measure. */
    public static List<Finding> of(List<Finding> findings) {
        return fold(
                fold(findings, Fold::sameWords, 1),
                finding -> List.of(finding.check(), finding.severity(), finding.side()),
                MANY);
    }

    private static List<Object> sameWords(Finding finding) {
        return List.of(
                finding.check(),
                finding.severity(),
                finding.side(),
                finding.message(),
                finding.text().toLowerCase(Locale.ROOT).strip());
    }

    /** Groups of more than {@code most} become their first finding; the others stay, all in {@link Finding#ORDER}. */
    private static List<Finding> fold(List<Finding> findings, Function<Finding, List<Object>> kind, int most) {
        Map<List<Object>, List<Finding>> groups = findings.stream()
                .sorted(Finding.ORDER)
                .collect(Collectors.groupingBy(kind, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(group -> group.size() > most ? List.of(first(group)) : group)
                .flatMap(Collection::stream)
                .sorted(Finding.ORDER)
                .toList();
    }

    private static Finding first(List<Finding> group) {
        List<Location> places = new ArrayList<>(group.get(0).repeats());
        group.stream().skip(1).forEach(finding -> {
            places.add(finding.location());
            places.addAll(finding.repeats());
        });
        return group.get(0).repeatedAt(places);
    }
}
