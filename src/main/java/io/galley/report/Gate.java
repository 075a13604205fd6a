package io.galley.report;

import io.galley.check.Gap;
import io.galley.finding.Finding;
import io.galley.report.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges an article by a policy: proven findings decide, previews advise, and a gap leaves open what would have passed if what
 * was not looked at could have decided.
 */
public final class Gate {
    private Gate() {}

    /**
     * FAIL when too much was found, else INCONCLUSIVE when not all was looked at that could have failed it, else PASS.
     *
     * @param words words in the article
     */
    public static Verdict judge(GatePolicy policy, List<Finding> findings, List<Gap> gaps, int words) {
        List<String> tooMany = new ArrayList<>();
        for (Limit limit : policy.limits()) {
            long count = findings.stream().filter(limit.subject()::counts).count();
            long allowed = limit.allowed(words);
            if (count > allowed) {
                tooMany.add(count + " " + limit.subject().name() + (count == 1 ? " finding" : " findings") + ", "
                        + allowed + " allowed"
                        + (limit.perThousandWords() ? " (" + limit.most() + " per 1,000 words)" : ""));
            }
        }
        if (!tooMany.isEmpty()) {
            return new Verdict(Outcome.FAIL, tooMany);
        }
        List<String> open = gaps.stream()
                .filter(Gap::decisive)
                .map(gap -> gap.check() + ": " + gap.reason())
                .toList();
        return new Verdict(open.isEmpty() ? Outcome.PASS : Outcome.INCONCLUSIVE, open);
    }
}
