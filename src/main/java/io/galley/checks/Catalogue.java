package io.galley.checks;

import io.galley.check.Check;
import io.galley.checks.consistency.Acronym;
import io.galley.checks.consistency.CapitalisationVariant;
import io.galley.checks.people.GenderConflict;
import io.galley.checks.people.NameVariant;
import io.galley.checks.people.RoleConflict;
import io.galley.checks.people.SelfReference;
import io.galley.checks.punctuation.UnbalancedQuotation;
import java.util.List;

/** Every check there is, by id. */
public final class Catalogue {
    private Catalogue() {}

    public static List<Check> all() {
        return List.of(
                new Acronym(),
                new CapitalisationVariant(),
                new GenderConflict(),
                new NameVariant(),
                new RoleConflict(),
                new SelfReference(),
                new UnbalancedQuotation());
    }
}
