package io.galley.checks.terminology;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.terms.Glossary;
import io.galley.terms.Term;
import java.util.stream.Stream;

/** Institutions under a name that is not theirs. */
public final class OfficialName implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("official-name", Category.TERMINOLOGY_RESOURCE, Severity.MAJOR)
            .summary("An institution is called by a name that is not its official one")
            .why("A reader does not find it again under that name, or takes it for another institution.")
            .limits(
                    "Only the wrong names that the glossary lists are known. One that is the right name of an institution in"
                            + " another country is flagged there as well.")
            .proven(0.95)
            .given(
                    Term.officialName("Ministry of Religious Affairs", "Ministry of Religion", "Religion Ministry"),
                    Term.officialName("Ministry of Defence Industry", "Defence Industry Ministry"),
                    Term.officialName("Ministry of Defence", "Defence Ministry", "Ministry of Defense"),
                    Term.officialName("House of Representatives", "People's Representative Council"))
            .flags("The ⟦Ministry of Religion⟧'s budget grew.", "A ⟦Religion Ministry⟧ spokesman confirmed it.")
            .flags("The ⟦People’s Representative Council⟧ asked the ⟦Ministry of Defense⟧.")
            .accepts("The Ministry of Religious Affairs and the Ministry of Defence Industry agreed.")
            .accepts("A ministry of religion is unknown to the House of Representatives.")
            .build();

    private final Lexicon lexicon;

    public OfficialName(Glossary glossary) {
        lexicon = new Lexicon(glossary);
    }

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Search.breaches(article, lexicon, Term.Kind.OFFICIAL_NAME)
                .map(breach -> breach.hit("“" + breach.written() + "” is officially called " + breach.wanted()));
    }
}
