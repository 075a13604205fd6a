package io.galley.checks.grammar;

import io.galley.analyse.Note.Kind;
import io.galley.analyse.Passage;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.check.PassageCheck;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

/** Phrases that are not said so, as LanguageTool sees them. */
public final class Wording implements PassageCheck {
    private static final CheckSpec SPEC = CheckSpec.of("wording", Category.UNIDIOMATIC, Severity.MINOR)
            .summary("Words are joined that English does not join so")
            .why(
                    "A phrase taken over word by word from another language sounds foreign, and is sometimes not understood.")
            .limits("Only the phrases that LanguageTool lists are found; redundant, long and fashionable ones are left"
                    + " to the taste of the house.")
            .flags("Prices fell, and ⟦all of the sudden⟧ the shops were full.")
            .flags("The mayor is ⟦very known⟧ in the province.")
            .flags("The patients were ⟦accompanied with⟧ two nurses.")
            .accepts("All of a sudden the lights went out.")
            .accepts("The singer is very well known, and her songs are widely sung.")
            .accepts("Some of the basic necessities arrived by boat in the month of August.")
            .accepts("The patients were accompanied by two nurses with long experience.")
            .preview(0.5)
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Passage passage) {
        return Remarks.inProse(passage, Kind.WORDING).map(Remarks::hit);
    }
}
