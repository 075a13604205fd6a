package io.galley.checks;

import io.galley.check.Check;
import io.galley.checks.punctuation.UnbalancedQuotation;
import io.galley.checks.residue.MachineResidue;
import java.util.List;

/** Every check there is, by id. */
public final class Catalogue {
    private Catalogue() {}

    public static List<Check> all() {
        return List.of(
                // one a line
                new MachineResidue(), new UnbalancedQuotation());
    }
}
