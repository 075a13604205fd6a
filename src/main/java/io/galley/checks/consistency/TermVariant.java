package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

public final class TermVariant implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("term-variant", Category.INCONSISTENCY, Severity.MINOR)
            .summary("One body, country, disease or thing stands under two names")
            .why("The reader takes it for two, and whoever searches for the one name does not find the other.")
            .limits(
                    "Names of bodies are compared by their words, so that a wholly different name is not seen. “Ministry of"
                            + " Health” and “Health Ministry” are both good English. Two names of one country or disease come"
                            + " from a list.")
            .preview(0.95)
            .flags(
                    "The Constitutional Court freed the mayor on Monday.",
                    "The ⟦Court of the Constitution⟧ will explain its ruling, the Constitutional Court said.")
            .flags(
                    "The National Harbor Safety Commission closed the pier.",
                    "It leaks, the ⟦National Harbor Safety Committee⟧ said. The National Harbor Safety Commission found cracks.")
            .flags("Covid-19 closed the port. Two sailors died of ⟦Corona⟧.")
            .flags("The army of Myanmar holds the road. A bridge in ⟦Burma⟧ was blown up.")
            .flags("The fleet's build-up took years. The ⟦buildup⟧ worried the neighbors.")
            .accepts("The Ministry of Health closed the pier. The Health Ministry found cracks.")
            .accepts("The European Commission wrote to the European Council. The Safety Agency met the Safety Council.")
            .accepts("The army of Myanmar, formerly Burma, holds the road.")
            .accepts("Follow-up tests will follow up well-known cases, which are well known.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Stream.of(BodyNames.variants(article), Synonyms.variants(article), Compounds.variants(article))
                .flatMap(hits -> hits);
    }
}
