package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

public final class TotalMismatch implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("total-mismatch", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("Numbers that belong together do not add up")
            .why("One of them is wrong, and an editor cannot see which without the source.")
            .limits(
                    "Parts are added where they stand in a list right behind their total or in the sentence before it, and changes"
                            + " computed where one sentence gives both values; what is called a guess is left alone.")
            .proven(0.95)
            .flags("Revenue rose ⟦12 percent⟧ to $8.4 billion from $7.9 billion in 2024.")
            .flags("Exports fell to 5,400 tons from 9,000 tons, a decline of ⟦25 percent⟧.")
            .flags("Unemployment fell to ⟦6.1 percent⟧ from 5.8 percent in March.")
            .flags("⟦Twelve⟧ people were killed, seven men and four women.")
            .flags("The referee showed ⟦eight⟧ yellow cards: four to the hosts and five to the visitors.")
            .flags("The stall sells 500 loaves a week, or ⟦400⟧ a day. It paid $900 for six ovens.")
            .flags("The city bought 20 buses for $5 million, or ⟦$500,000⟧ apiece.")
            .flags("The tower took 18 months and cost $36 million, about ⟦$3 million⟧ a month.")
            .flags("The ferry carried 3.3 million people, ⟦ten percent⟧ more than the 2 million of the year before.")
            .flags("Ann Lee won with 51.2 percent of the vote. Her rival received ⟦58.8 percent⟧.")
            .flags("The price of salt has doubled in a month, from $4 to ⟦$12⟧ a bag.")
            .flags("She spent $20 on paint and $30 on brushes, ⟦$60⟧ in total.")
            .flags("The club received 30 letters and answered ⟦35⟧ of them.")
            .flags(
                    "In the survey 41 percent of the voters said yes, 39 percent said no and ⟦30 percent⟧ did not answer.")
            .flags("A loaf costs $1.80, down from $2.00 in May, a drop of ⟦30 percent⟧.")
            .flags("At the polls were 131 of 182 voters, or ⟦62 percent⟧.")
            .flags(
                    "Exports were worth $21.4 billion and imports $18.9 billion. The surplus of ⟦$3.5 billion⟧ is a record.")
            .flags("Of 40 pupils ⟦43⟧ passed the exam.")
            .flags("The poll found 65 percent in favor and ⟦44 percent⟧ against.")
            .flags(
                    "A ferry carrying 120 people ran aground.",
                    "There were ⟦112 passengers and nine crew members⟧ on board.")
            .flags(
                    "Teacher Anna Lund, 34, saw the fire. Neighbors called her a hero.",
                    "“I ran,” said the ⟦43⟧-year-old Anna Lund.")
            .accepts("Revenue rose 12 percent to $8.4 billion from $7.5 billion in 2024.")
            .accepts(
                    "Twelve people were killed, seven men, four women and a child. At least 60 were hurt, 20 of them badly.")
            .accepts(
                    "The stall sells 500 loaves a week, or 70 a day. The price of salt more than doubled, from $4 to $9.")
            .accepts(
                    "She spent $20 on paint and $30 on brushes, $50 in total. Of 30 letters in two bags, 25 of them were from her.")
            .accepts(
                    "At the polls were 131 of 182 voters, or 72 percent. Exports rose to $9 billion, and the surplus reached $1 billion.")
            .accepts("He scored 20 points, nine rebounds and six assists. They have 25 points, five more than Rovers.")
            .accepts(
                    "Of the 40 pupils 35 passed. A ferry with 112 passengers and eight crew, carrying 120 people, ran aground.")
            .accepts("The loss narrowed to $3 million from $5 million. Profit fell 120 percent to a loss.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<Outline> outlines = Outline.all(article).toList();
        Stream<Hit> sentences = outlines.stream().flatMap(outline -> Stream.of(
                        Change.in(outline),
                        Multiples.in(outline),
                        Parts.in(outline),
                        Portions.in(outline),
                        Rates.in(outline),
                        Shares.in(outline),
                        Sums.in(outline))
                .flatMap(hits -> hits));
        return Stream.of(
                        sentences,
                        Aboard.in(outlines).stream(),
                        Ages.in(article),
                        Balance.in(outlines).stream(),
                        Shares.ofThem(outlines),
                        Shares.votes(outlines))
                .flatMap(hits -> hits);
    }
}
