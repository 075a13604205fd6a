package io.galley.checks;

import io.galley.check.Check;
import io.galley.checks.punctuation.UnbalancedQuotation;
import io.galley.checks.residue.MachineResidue;
import io.galley.checks.wording.Repetition;
import java.util.List;

/** Every check there is, by id. */
public final class Catalogue {
    private Catalogue() {}

    public static List<Check> all() {
        return List.of(new MachineResidue(), new Repetition(), new UnbalancedQuotation());
    }
}
