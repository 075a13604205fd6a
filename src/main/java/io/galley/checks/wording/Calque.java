package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.checks.wording.PhraseList.Found;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds Indonesian idioms, formulas and constructions that were put into English word by word. */
public final class Calque implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("calque", Category.UNIDIOMATIC, Severity.MINOR)
            .summary("An Indonesian phrase, put into English word by word")
            .why("The words are English and the phrase is not: the reader takes it literally, or guesses.")
            .limits(
                    "It knows only the phrases of a list, and none of a language other than Indonesian. Where such a phrase is"
                            + " ordinary English as well, it is not on the list.")
            .preview(0.95)
            .flags("⟦To note,⟧ the road is closed at night.")
            .flags("Police ⟦secured two suspects⟧ on Monday. The city will ⟦give strict sanctions⟧.")
            .flags("Rising costs ⟦gnaw the profits⟧ of the airline, and its shares ⟦closed in the red zone⟧.")
            .flags("The match ended with a ⟦suicide goal⟧. Fans ⟦throw garbage carelessly⟧.")
            .accepts("Visitors may note, to the left, the old well. For information, call the office.")
            .accepts("The bank vault was secured. She was called as a witness, and he named the suspect.")
            .accepts("The Green Table opened in May, and Red Rooster, a restaurant, is next to it.")
            .build();

    private static final PhraseList CALQUES = PhraseList.load("calques.tsv");

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.sentences().flatMap(sentence -> in(sentence, CALQUES, article));
    }

    /** @param calques rows of a pattern, the Indonesian phrase, the English one and a fix */
    static Stream<Hit> in(Sentence sentence, PhraseList calques, Article article) {
        return calques.in(sentence).stream().map(found -> hit(found, article));
    }

    private static Hit hit(Found found, Article article) {
        String message = String.format(
                Locale.ROOT,
                "“%s” is the Indonesian “%s” word by word; in English: %s",
                article.text(found.match().span()),
                found.fields().get(1),
                found.fields().get(2));
        Hit hit = Hit.at(found.match().span(), message);
        String fix = found.fields().get(3);
        return fix.isEmpty() ? hit : hit.suggesting(List.of(found.fixed(fix, article)));
    }
}
