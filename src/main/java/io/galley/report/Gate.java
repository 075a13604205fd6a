package io.galley.report;

import io.galley.check.Gap;
import io.galley.finding.Finding;
import io.galley.finding.Severity;
import io.galley.report.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Judges an article by a policy: proven findings decide, previews advise, and a gap leaves open what would have passed if what
 * was not looked at could have decided.
 */
public final class Gate {
    private Gate() {}

    /** FAIL when too much was found, else INCONCLUSIVE when not all was looked at that could have failed it, else PASS. */
    public static Verdict judge(GatePolicy policy, List<Finding> findings, List<Gap> gaps) {
        List<String> tooMany = new ArrayList<>();
        policy.most().forEach((severity, most) -> {
            long count = findings.stream()
                    .filter(finding -> finding.proven() && finding.severity() == severity)
                    .count();
            if (count > most) {
                tooMany.add(count + " " + name(severity) + (count == 1 ? " finding" : " findings") + ", " + most
                        + " allowed");
            }
        });
        if (!tooMany.isEmpty()) {
            return new Verdict(Outcome.FAIL, tooMany);
        }
        List<String> open = gaps.stream()
                .filter(Gap::decisive)
                .map(gap -> gap.check() + ": " + gap.reason())
                .toList();
        return new Verdict(open.isEmpty() ? Outcome.PASS : Outcome.INCONCLUSIVE, open);
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
