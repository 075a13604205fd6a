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

/** Brands and titles that do not stand as they are written. */
public final class DoNotTranslate implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("do-not-translate", Category.DO_NOT_TRANSLATE, Severity.MAJOR)
            .summary("A brand or a title that must stay as it is was written in another way")
            .why("A brand that is respelled or translated is not found again, and its owner writes a letter.")
            .limits(
                    "It does not know the source: only other capitals, and other hyphens and spaces between its words, are seen,"
                            + " and what is listed as its variants. A name that was translated or left out is not. A name that is an"
                            + " ordinary word in small letters is taken for that word.")
            .proven(0.95)
            .given(
                    Term.doNotTranslate("TikTok"),
                    Term.doNotTranslate("Kompas", "Compass daily"),
                    Term.doNotTranslate("Mata Najwa", "Najwa's Eye"),
                    Term.doNotTranslate("Tempo"),
                    Term.doNotTranslate("The Jakarta Post"))
            .flags("He said it on ⟦Tik Tok⟧, then on ⟦tiktok⟧, and TikTok's rules allow it.")
            .flags("The ⟦Compass daily⟧ interviewed her.", "She was a guest of ⟦Mata-najwa⟧ and of “⟦Najwa’s Eye⟧”.")
            .accepts("Tempo wrote that the tempo is slow.", "He reads Kompas and the Jakarta Post with a compass.")
            .accepts("See tiktok.com or @tiktok.")
            .build();

    private final Lexicon lexicon;

    public DoNotTranslate(Glossary glossary) {
        lexicon = new Lexicon(glossary);
    }

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Search.breaches(article, lexicon, Term.Kind.DO_NOT_TRANSLATE)
                .map(breach -> breach.hit("“" + breach.written() + "” must stand as " + breach.wanted()));
    }
}
