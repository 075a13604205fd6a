package io.galley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.ingest.Wording.Phrase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The phrases that mark what is not of the story. */
final class WordingTest {
    static List<Phrase> phrases() {
        return Wording.phrases();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void findsItsExample(Phrase phrase) {
        assertThat(phrase.isIn(phrase.example())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell on Monday, and the bank closed early.",
                "Subscribe or leave, the manager told them.",
                "Editors of three papers met the minister.",
                "By Monday the water had reached the school.",
                "Photo shops closed all over the city.",
                "The source of the river lies in the hills.",
                "He said the play was written by an old teacher.",
                "Watch makers in Geneva fear the new tax.",
                "Tags on the birds showed where they came from.",
                "Print sales fell by a tenth.",
                "Follow the river and you will find the bridge, the guide said.",
                "Loading took three hours.",
                "He scored (two in the left corner) and left.",
                "The letter was translated by a nun in 1611.",
                "Home prices rose. Next year they will fall.",
            })
    void leavesStoriesAlone(String words) {
        assertThat(Wording.phrases()).noneMatch(phrase -> phrase.isIn(words));
    }
}
