package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

/** Finds parts of sentences that the source does not have. */
public final class ClauseAddition implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("clause-addition", Category.ADDITION, Severity.MINOR)
            .summary("A part of a sentence is not in the source")
            .why("What a machine makes up reads like the rest and is printed as a report.")
            .limits("An editor's own explanations are flagged, and at times what is said in quite other words.")
            .covers("en", "fr")
            .needs(Measurement.ALIGNMENT)
            .preview(0.9)
            .flagsTranslation(
                    "Wali kota membuka pasar itu pada hari Senin.",
                    "The mayor, ⟦who was once held in a bribery case in his youth⟧, opened the market on Monday.")
            .acceptsTranslation(
                    "Wali kota, yang pernah ditahan karena kasus suap pada masa mudanya, membuka pasar itu pada hari Senin.",
                    "The mayor, who was once held in a bribery case in his youth, opened the market on Monday.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Clause.added(article)
                .filter(clause -> !clause.whole())
                .map(Clause::place)
                .map(place -> Hit.at(place, "The source does not say this part"));
    }
}
