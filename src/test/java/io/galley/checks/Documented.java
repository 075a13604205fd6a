package io.galley.checks;

import io.galley.check.Check;
import io.galley.terms.Glossary;
import java.util.List;

/** The checks as their documentation shows them: with all that their examples take to be in the glossary. */
public final class Documented {
    private static final List<Check> CHECKS = Catalogue.of(new Glossary(Catalogue.all().stream()
            .flatMap(check -> check.spec().given().stream())
            .toList()));

    private Documented() {}

    public static List<Check> checks() {
        return CHECKS;
    }
}
