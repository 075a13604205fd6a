package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Passage;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Block;
import java.util.stream.Stream;

public final class HeadlineContradictsBody implements Check {
    private static final CheckSpec SPEC = CheckSpec.of(
                    "headline-contradicts-body", Category.MISTRANSLATION, Severity.CRITICAL)
            .summary("The headline gives a number, a weekday or a name that the article contradicts")
            .why("Most readers see nothing but the headline, and it is passed on without the article.")
            .limits(
                    "A number must stand with the same words in the first paragraphs; sums and roundings are let pass. A weekday must be missing from"
                            + " the whole article. A name must be one"
                            + " whose parts the article gives to two people.")
            .preview(0.5)
            .flags(
                    "⟦Five⟧ Die in Ferry Fire Off Lombok",
                    "Three people died when a ferry caught fire off Lombok on Monday.")
            .flags(
                    "Exports Rise ⟦14 Percent⟧ in March, Ministry Says",
                    "Exports rose 11 percent in March, the ministry said on Friday. Imports fell.")
            .flags(
                    "⟦Clara Hofmann⟧ Wins Mayoral Race",
                    "Clara Weiss won the race for mayor on Sunday. Weiss beat Mayor Anton Hofmann, who had led the city for years.")
            .flags(
                    "Ferry Strike to End ⟦Thursday⟧",
                    "The strike of the ferry crews will end on Friday, their union said.")
            .accepts("Voters Go to Polls Sunday", "Parties made their last promises on Friday before Sunday's vote.")
            .accepts(
                    "Nearly 200 Rescued From Sinking Ferry",
                    "The navy rescued 187 people from a sinking ferry on Sunday, and 12 are missing.")
            .accepts(
                    "Five Die in Two Accidents",
                    "Three people died when a bus overturned on Monday, and two died in a fire on the same road.")
            .accepts(
                    "Exports Rise 11 Percent in March",
                    "Exports rose 11.2 percent in March, the ministry said. Imports rose 4 percent.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.passages().stream()
                .limit(1)
                .filter(first -> first.segment().block() == Block.HEADLINE)
                .flatMap(headline -> inspect(headline, article));
    }

    private static Stream<Hit> inspect(Passage headline, Article article) {
        return Stream.of(
                        HeadlineNumbers.in(headline, article),
                        HeadlineNames.in(headline, article),
                        HeadlineDays.in(headline, article))
                .flatMap(hits -> hits);
    }
}
