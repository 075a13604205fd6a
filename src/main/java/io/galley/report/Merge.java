package io.galley.report;

import io.galley.finding.Finding;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes one finding of several that speak of one problem: where they overlap and are of one MQM category, or mark mostly the same
 * words. A proven one speaks before one that only advises, then the gravest, then the surest.
 */
public final class Merge {
    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Finding::proven)
            .thenComparing(Finding::severity)
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
                    && other.span().overlaps(finding.span())
                    && (other.category() == finding.category() || areMostlyOne(other.span(), finding.span()))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether what two places share is more than half of each. */
    private static boolean areMostlyOne(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2 * shared > Math.max(one.length(), other.length());
    }

    private static Finding confirm(Finding finding, String by) {
        TreeSet<String> checks = new TreeSet<>(finding.alsoBy());
        checks.add(by);
        checks.remove(finding.check());
        return finding.alsoBy(List.copyOf(checks));
    }
}
