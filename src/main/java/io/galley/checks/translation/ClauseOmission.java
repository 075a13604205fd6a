package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

/** Finds parts of sentences that the translation leaves out. */
public final class ClauseOmission implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("clause-omission", Category.OMISSION, Severity.MINOR)
            .summary("A part of a sentence of the source is missing")
            .why("The sentence reads well without it, and says less than what was reported.")
            .limits(
                    "Only what leaves words of the source without anything like them. What is said in quite other words can look the"
                            + " same.")
            .covers("en", "fr")
            .needs(Measurement.ALIGNMENT)
            .preview(0.85)
            .flagsTranslation(
                    "Wali kota, ⟦yang pernah ditahan karena kasus suap pada masa mudanya⟧, membuka pasar itu pada hari Senin.",
                    "The mayor opened the market on Monday.")
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
        return Clause.lost(article)
                .filter(clause -> !clause.whole())
                .map(Clause::place)
                .map(place -> Hit.inSource(place, "The translation lacks this part of the sentence"));
    }
}
