package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Pair;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

/** Finds sentences that the source does not have. */
public final class Addition implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("addition", Category.ADDITION, Severity.MAJOR)
            .summary("A sentence is not in the source")
            .why("What a machine makes up reads like the rest and is printed as a report.")
            .limits("A sentence of one or two words does not count, and an editor's own explanations are flagged.")
            .coversAnyLanguage()
            .needs(Measurement.ALIGNMENT)
            .proven(0.95)
            .flagsTranslation(
                    "Gempa itu merusak ratusan rumah di dua desa. Warga mengungsi ke balai kota.",
                    "The quake damaged hundreds of houses in two villages. ⟦The president promised to visit the region on Sunday.⟧"
                            + " Residents took shelter in the town hall.")
            .acceptsTranslation(
                    "Gempa itu merusak ratusan rumah di dua desa, dan warga mengungsi ke balai kota.",
                    "The quake damaged hundreds of houses in two villages. Residents took shelter in the town hall.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Stream.concat(
                        article.bitext().stream()
                                .flatMap(bitext -> bitext.pairs().stream())
                                .filter(pair -> pair.sure() && pair.source().isEmpty())
                                .filter(pair -> pair.targetWords().size() >= Omission.FEWEST_WORDS)
                                .map(Pair::targetSpan),
                        Clause.added(article).filter(Clause::whole).map(Clause::place))
                .map(place -> Hit.at(place, "The source does not say this"));
    }
}
