package io.galley.report;

import io.galley.finding.Severity;
import java.util.Optional;

/**
 * What a policy wants of a check.
 *
 * @param asked whether the check is wanted at all
 * @param severity of all that it finds, where the policy does not take the check's own
 */
public record CheckOrder(boolean asked, Optional<Severity> severity) {
    public static final CheckOrder OFF = new CheckOrder(false, Optional.empty());
    public static final CheckOrder ON = new CheckOrder(true, Optional.empty());

    public static CheckOrder as(Severity severity) {
        return new CheckOrder(true, Optional.of(severity));
    }
}
