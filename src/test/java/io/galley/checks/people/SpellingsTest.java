package io.galley.checks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingsTest {
    /** Without a common key two spellings would never be compared. */
    @ParameterizedTest
    @CsvSource({
        "shevchuk, shevchyk", // another letter
        "maurer, mauer", // a letter less
        "mauer, maurer",
        "slepniov, slipniov",
        "soekarno, sukarno", // a transliteration
        "rachmat, rahmat",
        "sihtol, sithol" // two letters that changed places
    })
    void twoSpellingsOfOneNameShareAKey(String one, String other) {
        assertThat(Spellings.areOfOneName(one, other)).isTrue();
        Set<String> shared = new HashSet<>(Spellings.keys(one));
        shared.retainAll(Spellings.keys(other));
        assertThat(shared).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mario, maria", "korean, koreans", "iran, iraq", "brandt, lindgren", "rodríguez, rodriguez"})
    void otherNamesAndMissingAccentsAreNone(String one, String other) {
        assertThat(Spellings.areOfOneName(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"bdha, budha", "pravdaa, pravda", "tarakn, tarakan", "univorsity, university", "hayness, haynes"})
    void aMistypedNameSharesAKeyWithTheName(String unknown, String name) {
        assertThat(Spellings.isMistyped(unknown, name)).isTrue();
        Set<String> shared = new HashSet<>(Spellings.keys(unknown));
        shared.retainAll(Spellings.keys(name));
        assertThat(shared).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"houthi, houthis", "korea, korean", "berg, brandt"})
    void anInflectedNameIsNotMistyped(String unknown, String name) {
        assertThat(Spellings.isMistyped(unknown, name)).isFalse();
    }
}
