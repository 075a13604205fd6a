package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.checks.wording.PhraseList.Found;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

public final class Redundancy implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("redundancy", Category.STYLE, Severity.MINOR)
            .summary("Two words, of which one says what the other has said")
            .why("Indonesian doubles many a word for emphasis or by habit; in English it reads as a slip.")
            .limits("It knows only the phrases of a list, without those that edited news has as well.")
            .preview(0.95)
            .flags("They ⟦also too⟧ won. The reason ⟦is because⟧ it rained.")
            .flags("He ⟦returned back⟧ to Solo with a ⟦free gift⟧.")
            .flags("The doors close at ⟦7 p.m. in the evening⟧.")
            .accepts("He came back, and so did they too. It still remains to be seen.")
            .accepts("She returned, back in May, to plan for the future.")
            .build();

    private static final PhraseList REDUNDANCIES = PhraseList.load("redundancies.tsv");

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.sentences()
                .flatMap(sentence -> REDUNDANCIES.in(sentence).stream())
                .map(found -> hit(found, article));
    }

    private static Hit hit(Found found, Article article) {
        String enough = found.fixed(found.fields().get(1), article);
        return Hit.at(
                        found.match().span(),
                        String.format(
                                Locale.ROOT,
                                "“%s” says the same twice; “%s” is enough",
                                article.text(found.match().span()),
                                enough))
                .suggesting(List.of(enough));
    }
}
