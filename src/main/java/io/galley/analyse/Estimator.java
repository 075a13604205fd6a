package io.galley.analyse;

import io.galley.text.Answer;
import io.galley.text.Deadline;
import io.galley.text.Document;
import java.util.List;
import java.util.Optional;

/**
 * Says how well words stand in their sentences. An estimator is safe for use by several threads, gives equal answers to equal
 * questions, never throws for anything that stands in a text, and gives up in bounded time.
 */
public interface Estimator {
    /** The doubts about the words of each sentence, in order; fewer sentences where time ran out. */
    Answer<List<Doubt>> doubts(Document document, List<Sentence> sentences);

    /** What is expected in each blank, in order; fewer where time ran out. */
    Answer<Cloze> clozes(Document document, List<Blank> blanks);

    /** The same estimator, giving up at a deadline at the latest; one that needs no time does not change. */
    default Estimator until(Deadline deadline) {
        return this;
    }

    /** Why it cannot answer anything; empty if it can. */
    Optional<String> absence();

    /** One that knows nothing, and why. */
    static Estimator absent(String reason) {
        return new Estimator() {
            @Override
            public Answer<List<Doubt>> doubts(Document document, List<Sentence> sentences) {
                return Answer.none(reason);
            }

            @Override
            public Answer<Cloze> clozes(Document document, List<Blank> blanks) {
                return Answer.none(reason);
            }

            @Override
            public Optional<String> absence() {
                return Optional.of(reason);
            }
        };
    }

    /**
     * The doubt about a token.
     *
     * @param wrong the probability, 0 to 1, that a reviewer would mark it as an error
     * @param changed the probability, 0 to 1, that a post-editor would change it
     */
    record Doubt(Token token, double wrong, double changed) {}

    /** A word, taken out of its sentence. */
    record Blank(Sentence sentence, Token word) {}
}
