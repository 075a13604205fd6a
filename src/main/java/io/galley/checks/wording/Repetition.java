package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

/** What an article says twice by mistake: a word, a phrase, a sentence, a paragraph, a noun on both sides of "of". */
public final class Repetition implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("repetition", Category.TEXTUAL_CONVENTIONS, Severity.MINOR)
            .summary(
                    "A word, a phrase, a sentence or a paragraph stands there again, or a noun on both sides of \"of\"")
            .why("The reader stumbles over a doubled word, and over a doubled paragraph wonders what else went wrong.")
            .limits(
                    "Sentences of fewer than eight words and mere quotations may recur. A doubled word that is unknown, or"
                            + " a name, is taken for what it is meant to be.")
            .proven(0.95)
            .flags("The ferry left ⟦the the⟧ harbor at noon.")
            .flags("Rain fell ⟦in the north in the north⟧ of the island.")
            .flags("The ⟦company executives of the airline's company⟧ met on Friday.")
            .flags("The judge heard ⟦members of the mayor's committee members⟧.")
            .flags(
                    "The goalkeeper signed a contract for three more years on Monday. It rained.",
                    "⟦The goalkeeper signed a contract for three more years on Monday.⟧ The fans were glad.")
            .flags(
                    "The river rose by two meters. The old bridge was closed to all lorries.",
                    "Schools stayed open.",
                    "⟦The river rose by two meters. The old bridge was closed to all lorries.⟧")
            .flags(
                    "The hall was fitted with a new steel roof, ⟦and the hall has been fitted with a new roof of steel⟧.")
            .flags("The plan ⟦will help the people, will help the people, will help the people⟧ of the valley.")
            .accepts("The club had had enough: that that man stayed was a joke.")
            .accepts("Rain fell again.")
            .accepts("The “anak-anak” sang for Baden Baden, and “No, no, no!” was all he said.")
            .accepts("A friend of a friend saw the state of the state, and the market share of the market leader fell.")
            .accepts("The king of kings met police officers of the Berlin Police and a son of the mayor's son.")
            .accepts(
                    "Goalkeeper signs a contract for three more years on Monday",
                    "The goalkeeper signs a contract for three more years on Monday.",
                    "\"We are very glad that he stays with us here,\" the coach said.",
                    "\"We are very glad that he stays with us here.\"")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Stream.of(
                        article.passages().stream().flatMap(passage -> Echo.in(article, passage)),
                        article.sentences().flatMap(SameNoun::in),
                        Recurrence.in(article),
                        Restatement.in(article),
                        Refrain.in(article))
                .flatMap(hits -> hits);
    }
}
