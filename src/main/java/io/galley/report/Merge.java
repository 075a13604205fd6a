package io.galley.report;

import io.galley.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Makes one finding of several that say the same: overlapping places of one side in one MQM category. */
public final class Merge {
    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::confidence)
            .reversed()
            .thenComparing(Finding.ORDER);

    private Merge() {}

    /** The strongest of each group, confirmed by the others, in {@link Finding#ORDER}. */
    public static List<Finding> of(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings.stream().sorted(STRONGEST_FIRST).toList()) {
            int stronger = indexOfSame(kept, finding);
            if (stronger < 0) {
                kept.add(finding);
            } else {
                kept.set(stronger, confirm(kept.get(stronger), finding.check()));
            }
        }
        return kept.stream().sorted(Finding.ORDER).toList();
    }

    private static int indexOfSame(List<Finding> kept, Finding finding) {
        for (int i = 0; i < kept.size(); i++) {
            Finding other = kept.get(i);
            if (other.side() == finding.side()
                    && other.category() == finding.category()
                    && other.span().overlaps(finding.span())) {
                return i;
            }
        }
        return -1;
    }

    private static Finding confirm(Finding finding, String by) {
        TreeSet<String> checks = new TreeSet<>(finding.alsoBy());
        checks.add(by);
        checks.remove(finding.check());
        return finding.alsoBy(List.copyOf(checks));
    }
}
