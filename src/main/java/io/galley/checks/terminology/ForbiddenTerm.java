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

/** Words that the glossary forbids. */
public final class ForbiddenTerm implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("forbidden-term", Category.TERMINOLOGY_RESOURCE, Severity.MAJOR)
            .summary("A word is used that the glossary forbids")
            .why("The desk has decided that its readers must not meet it; a machine does not know that.")
            .limits(
                    "Other senses of the word are flagged like the forbidden one, in quotations as well. Of a term with several"
                            + " words only one is recognised in another form; a term in small letters is not looked for in names.")
            .proven(0.95)
            .given(
                    Term.forbidden("illegal alien", "undocumented migrant"),
                    Term.forbidden("slay", "kill"),
                    Term.forbidden("Oriental").because("it is offensive"))
            .flags("The law counts ⟦illegal aliens⟧ as residents.", "The ⟦illegal-alien⟧ bill failed.")
            .flags("Two rangers were ⟦slain⟧ at the gate.")
            .flags("The ⟦Orientals⟧ in his novels are all the same.")
            .accepts(
                    "Undocumented migrants count as residents.",
                    "Nina Slay spoke of illegal parking and an alien planet.")
            .accepts("Guests of the hotel wrote to oriental@example.com.")
            .build();

    private final Lexicon lexicon;

    public ForbiddenTerm(Glossary glossary) {
        lexicon = new Lexicon(glossary);
    }

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Search.breaches(article, lexicon, Term.Kind.FORBIDDEN)
                .map(breach -> breach.hit("“" + breach.written() + "” is a forbidden term"
                        + (breach.term().wanted().isEmpty() ? "" : "; say " + breach.wanted())));
    }
}
