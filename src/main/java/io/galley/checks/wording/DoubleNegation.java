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

public final class DoubleNegation implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("double-negation", Category.GRAMMAR, Severity.MAJOR)
            .summary("A clause denies twice what is to be denied once")
            .why("Taken by the word the sentence says the opposite, and the reader must guess which is meant.")
            .limits(
                    "The two negative words must stand within one clause, a few words apart. Quotations are left alone: people"
                            + " do speak so.")
            .preview(0.5)
            .flags("The villagers did not have ⟦no⟧ food for a week.")
            .flags("The bridge is hardly ⟦never⟧ used, and he left without ⟦nothing⟧.")
            .flags("The man could ⟦not hardly⟧ walk.")
            .accepts("He would not take no for an answer. It was not without danger, and not for nothing.")
            .accepts("She knew that nothing was wrong. No, they will not come.")
            .accepts("\"He left without no money,\" she sang.")
            .build();

    private static final PhraseList NEGATIONS = PhraseList.load("double-negations.tsv");

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.sentences()
                .flatMap(sentence -> NEGATIONS.in(sentence).stream())
                .filter(found -> !article.isQuoted(found.match().span()))
                .map(found -> hit(found, article));
    }

    private static Hit hit(Found found, Article article) {
        Hit hit = Hit.at(
                found.match().span(),
                String.format(
                        Locale.ROOT,
                        "“%s” denies what is denied in this clause already",
                        article.text(found.match().span())));
        String fix = found.fields().get(1);
        return fix.isEmpty() ? hit : hit.suggesting(List.of(found.fixed(fix, article)));
    }
}
