package io.galley.analyse;

import io.galley.bitext.Encoding;
import io.galley.bitext.Estimate;
import io.galley.text.Answer;
import io.galley.text.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * Compares sentences of two languages. It is safe for use by several threads, gives equal answers to equal questions, never
 * throws for anything that stands in a text, and gives up in bounded time.
 */
public interface PairEstimator {
    /** How each sentence looks to it, in order; fewer where time ran out. */
    Answer<Encoding> encode(List<String> sentences);

    /** How good each translation is, in order, the places counted from its start; fewer where time ran out. */
    Answer<Estimate> estimate(List<Translation> translations);

    /** The same estimator, giving up at a deadline at the latest; one that needs no time does not change. */
    default PairEstimator until(Deadline deadline) {
        return this;
    }

    /** Why it cannot answer anything; empty if it can. */
    Optional<String> absence();

    /** A sentence and what it was translated from. */
    record Translation(String target, String source) {}

    /** One that knows nothing, and why. */
    static PairEstimator absent(String reason) {
        return new PairEstimator() {
            @Override
            public Answer<Encoding> encode(List<String> sentences) {
                return Answer.none(reason);
            }

            @Override
            public Answer<Estimate> estimate(List<Translation> translations) {
                return Answer.none(reason);
            }

            @Override
            public Optional<String> absence() {
                return Optional.of(reason);
            }
        };
    }
}
