package io.galley.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.analyse.Cloze;
import io.galley.analyse.Cloze.Proposal;
import io.galley.analyse.Estimator;
import io.galley.analyse.Sentence;
import io.galley.check.Hit;
import io.galley.text.Answer;
import io.galley.text.Document;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OddWordTest {
    private static final Cloze STRANGE = new Cloze(
            1e-7,
            0.8,
            List.of(
                    new Proposal("bridge", 0.5),
                    new Proposal("the", 0.1),
                    new Proposal("dam", 0.06),
                    new Proposal("ferry", 0.001)));

    /** A model that doubts every word equally and expects the same everywhere. */
    private record Even(double wrong, Cloze cloze) implements Estimator {
        @Override
        public Answer<List<Doubt>> doubts(Document document, List<Sentence> sentences) {
            return new Answer<>(
                    sentences.stream()
                            .map(sentence -> sentence.words().stream()
                                    .map(word -> new Doubt(word, wrong, wrong))
                                    .toList())
                            .toList(),
                    Optional.empty());
        }

        @Override
        public Answer<Cloze> clozes(Document document, List<Blank> blanks) {
            return new Answer<>(Collections.nCopies(blanks.size(), cloze), Optional.empty());
        }

        @Override
        public Optional<String> absence() {
            return Optional.empty();
        }
    }

    private static List<Hit> hits(String text, Estimator model) {
        return new OddWord().inspect(Line.article(Locale.US, text, model)).toList();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.99 | 0.0000001 | 1 | both models doubt it
                    0.01 | 0.0000001 | 0 | the tagger does not
                    0.99 | 0.01      | 0 | the guesser does not
                    """)
    void oneWitnessIsNotEnough(double wrong, double written, int hits, String why) {
        Cloze cloze = new Cloze(written, STRANGE.rarity(), STRANGE.proposals());
        assertThat(hits("It was a knee.", new Even(wrong, cloze))).as(why).hasSize(hits);
    }

    @Test
    void namesWhatIsExpectedButNoGrammarAndNothingUnlikely() {
        assertThat(hits("It was a knee.", new Even(0.99, STRANGE)))
                .extracting(Hit::message)
                .containsExactly("“knee” hardly fits here; the sentence makes one expect “bridge”, “dam”");
    }

    @Test
    void aWordThatComesBackIsTakenForATerm() {
        assertThat(hits("It was a knee. There were two knees. It was this knee.", new Even(0.99, STRANGE)))
                .isEmpty();
    }

    @Test
    void guessesAreFew() {
        assertThat(hits(
                        "It was a knee. It was a spoon. It was a cloud. It was a drum. It was a lemon.",
                        new Even(0.99, new Cloze(0, STRANGE.rarity(), STRANGE.proposals()))))
                .hasSize(3);
    }
}
