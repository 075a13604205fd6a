package io.galley.checks.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that are certain, and forms that are left out. */
final class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "undocumented migrant, NNS, undocumented migrants",
        "member of parliament, NNS, members of parliament",
        "man-of-war, NNS, men-of-war",
        "policy, NNS, policies",
        "church, NNS, churches",
        "fireman, NNS, firemen",
        "Spokeswoman, NNS, Spokeswomen",
        "police, NNS, police",
        "thief, NNS, thieves",
        "tariff, NNS, tariffs",
        "advice, NNS,",
        "troops, NNS,",
        "ghetto, NNS,",
        "kill, VBD, killed",
        "die, VBD,",
        "use, VBG, using",
        "agree, VBD, agreed",
        "agree, VBG, agreeing",
        "carry out, VBN, carried out",
        "carry out, VBG, carrying out",
        "stop, VBD, stopped",
        "explain, VBD, explained",
        "open, VBD,",
        "say, VBD, said",
        "begin, VBN, begun",
        "begin, VBZ, begins",
        "go, VBZ, goes",
        "be, VBZ,",
        "quick, JJR,"
    })
    void isCertainOrNothing(String phrase, String tag, String form) {
        assertThat(Inflection.of(phrase, Set.of(tag)).orElse(null)).isEqualTo(form);
    }
}
