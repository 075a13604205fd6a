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

/** Words for which the glossary prefers another. */
public final class PreferredTerm implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("preferred-term", Category.TERMINOLOGY_RESOURCE, Severity.MINOR)
            .summary("A word is used for which the glossary prefers another")
            .why("One thing under several words looks like several things, and the desk has chosen one of them.")
            .limits(
                    "Other senses of the word are flagged as well. Of a term with several words only one is recognised in another"
                            + " form; a term in small letters is not looked for in names.")
            .proven(0.95)
            .given(
                    Term.preferred("ceasefire", "cease-fire", "truce"),
                    Term.preferred("policymaker", "policy-maker"),
                    Term.preferred("carry out", "conduct"),
                    Term.preferred("internet", "Internet"))
            .flags("A ⟦Cease Fire⟧ in Sight", "Both ⟦cease-fires⟧ failed, and the ⟦truce⟧ of May did not last.")
            .flags("⟦Policy makers⟧ met on Monday.", "The police ⟦conducted⟧ a search.", "It is on the ⟦Internet⟧.")
            .accepts("Internet users called for a ceasefire.", "They must cease firing.")
            .accepts("The policymakers' searches were carried out by George Truce.")
            .build();

    private final Lexicon lexicon;

    public PreferredTerm(Glossary glossary) {
        lexicon = new Lexicon(glossary);
    }

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Search.breaches(article, lexicon, Term.Kind.PREFERRED)
                .map(breach -> breach.hit("“" + breach.written() + "” where the glossary prefers " + breach.wanted()));
    }
}
