package io.galley.report;

import java.util.List;

/**
 * What the gate says.
 *
 * @param reasons what led to it, for a person; empty for a plain pass
 */
public record Verdict(Outcome outcome, List<String> reasons) {
    /** The three answers. */
    public enum Outcome {
        PASS,
        FAIL,
        /** Nothing was found that would fail, but something that the policy demands was not looked at. */
        INCONCLUSIVE
    }

    public Verdict {
        reasons = List.copyOf(reasons);
    }
}
