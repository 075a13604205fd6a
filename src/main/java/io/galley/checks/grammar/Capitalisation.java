package io.galley.checks.grammar;

import io.galley.analyse.Note.Kind;
import io.galley.analyse.Passage;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.check.PassageCheck;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

/** Capital and small letters, as LanguageTool sees them. */
public final class Capitalisation implements PassageCheck {
    private static final CheckSpec SPEC = CheckSpec.of("capitalisation", Category.CAPITALIZATION, Severity.MINOR)
            .summary("A sentence or a name begins with a small letter")
            .why("Capitals show where a sentence begins and what is a name.")
            .limits("Only names that LanguageTool lists are found; which nouns of a name are capitalised is left to the"
                    + " house. Headlines are not looked at.")
            .flags("The rain stopped at noon. ⟦the⟧ river kept rising until evening.")
            .flags("Exports to ⟦japan⟧ rose by a tenth.")
            .flags("The vaccine is stored below 8 degrees ⟦celsius⟧ in Bandung.")
            .accepts("The Crimean peninsula and the Javanese coast are on the map.")
            .accepts("The price of china rose, and turkey was sold out.")
            .accepts("“We are ready,” said the harbor master. “iPhone” cases were on board.")
            .accepts("The site detik.com reported from the coast of the island.")
            .preview(0.5)
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Passage passage) {
        return Remarks.inProse(passage, Kind.CAPITALISATION).map(Remarks::hit);
    }
}
