package io.galley.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.check.Example;
import io.galley.check.Hit;
import io.galley.finding.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RepetitionTest {
    private final Repetition check = new Repetition();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // words
                "⟦The the⟧ dam broke at night.",
                "Police searched ⟦the the the⟧ house.",
                "The minister ⟦said said⟧ on Monday that taxes would fall.",
                "The ⟦president President⟧ Lee flew home.",
                "She sat ⟦on on⟧ the wall.",
                "He was born ⟦in in⟧ May.",
                // phrases
                "The bank will ⟦pay back pay back⟧ the loan.",
                "The town lies ⟦at the foot of the at the foot of the⟧ hill.",
                "The trial ⟦was put off until May was put off until May⟧ by the judge.",
                // one noun on both sides of "of"
                "They met ⟦club officials of coach Tan's club⟧.",
                "⟦Senior ministry sources of the ministry⟧ denied it.",
                "They named the ⟦spokesman of the minister's spokesman⟧.",
            })
    void finds(String marked) {
        Example example = Example.of(Locale.US, marked);

        assertThat(hits(example.text())).extracting(Hit::span).containsExactlyElementsOf(example.marks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They told her her bag was found, and she had had no idea that that bag was lost.",
                "What it is is a warning, and the rule that came in in May stays.",
                "It rained for a long long time, and it was very very cold.",
                "He fought his way up step by step by step, time after time after time.",
                "Sirhan Sirhan met Boutros Boutros-Ghali in Walla Walla, New York, New York.",
                "The first FIRST contest was won by Lee A A and by team 7 7.",
                "“No, no, no,” he cried. “Never, never again.” So they sang, la la la.",
                "The children call it gado gado, a dish of the anak-anak.",
                "One on one, little by little, hand in hand, and day in day out, they played.",
                "A friend of my brother's friend saw a copy of the mayor's copy.",
                "The best goal of this season's goals was his.",
                "The gold medal winner of the silver medal race left, and so did the bank branch of Java Bank.",
                "The police officers of the Berlin Police and the university students of Oslo University agreed.",
                "The king of kings, the song of songs and the state of the state address were named.",
                "A man of the people, by the people, for the people, of the people he was.",
                "Wins: 3 3 2 1 3 3 2 1 3 3 2 1.",
            })
    void leavesAlone(String text) {
        assertThat(hits(text)).isEmpty();
    }

    @Test
    void findsASentenceThatOnlySmallWordsTellFromAnother() {
        String text = "The port was closed for two days because of the storm, officials said.\n\n"
                + "Ships waited outside. The port was closed two days because of a storm, officials said.";

        assertThat(hits(text)).singleElement().satisfies(hit -> {
            assertThat(hit.span().in(text))
                    .startsWith("The port was closed two days")
                    .endsWith("said.");
            assertThat(hit.severity()).contains(Severity.MAJOR);
        });
    }

    /** Who and how many are what such sentences are about. */
    @Test
    void leavesSentencesOfOneMouldAlone() {
        assertThat(hits("The men's team play their next match in Oslo on Monday. "
                        + "The women's team play their next match in Oslo on Monday. "
                        + "The men's team did not play their next match in Oslo on Monday. "
                        + "Profit of the company rose by 3 million to 40 million in May. "
                        + "Profit of the company rose by 4 million to 40 million in May."))
                .isEmpty();
    }

    @Test
    void findsALoop() {
        String loop = "the road to the bridge and the town and ";
        String text = "The army closed " + loop.repeat(4) + "nobody left.";

        assertThat(hits(text)).singleElement().satisfies(hit -> {
            assertThat(hit.severity()).contains(Severity.CRITICAL);
            assertThat(hit.span().in(text)).isEqualTo(loop.repeat(4).strip());
            assertThat(hit.fixes()).singleElement().hasFieldOrPropertyWithValue("replacement", loop.strip());
        });
    }

    @Test
    void findsARefrain() {
        List<String> towns = List.of("Bern", "Rome", "Oslo", "Riga", "Bonn", "Lima", "Cork", "Bath");
        StringBuilder text = new StringBuilder();
        towns.forEach(
                town -> text.append(town).append(" is the largest city in the country, and it has many old houses. "));

        assertThat(hits(text.toString())).hasSize(1);
    }

    private List<Hit> hits(String text) {
        return check.inspect(Line.article(Locale.US, text)).toList();
    }
}
