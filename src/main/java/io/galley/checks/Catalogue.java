package io.galley.checks;

import io.galley.check.Check;
import io.galley.checks.punctuation.UnbalancedQuotation;
import java.util.List;

/** Every check there is, by id. */
public final class Catalogue {
    private Catalogue() {}

    public static List<Check> all() {
        return List.of(
                // one a line
                new UnbalancedQuotation());
    }
}
