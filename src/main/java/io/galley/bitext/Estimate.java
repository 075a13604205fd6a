package io.galley.bitext;

import io.galley.text.Span;
import java.util.List;

/**
 * How good a model takes a translation for.
 *
 * @param words in order
 * @param score a z-score of translators' quality judgements; higher is better
 */
public record Estimate(List<Word> words, double score) {
    public Estimate {
        words = List.copyOf(words);
    }

    /**
     * A word of the translation.
     *
     * @param span its place
     * @param changed the probability, 0 to 1, that a post-editor would change it
     * @param wrong the probability, 0 to 1, that a reviewer would mark it as an error
     */
    public record Word(Span span, double changed, double wrong) {}
}
