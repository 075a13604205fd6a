package io.galley.bitext;

import io.galley.text.Span;
import java.util.List;

/**
 * A sentence as an encoder of many languages sees it: words that mean the same have states that point alike, whatever their
 * language.
 *
 * @param words the place of each within the sentence
 * @param states of each word a row of length 1 with as many numbers as the encoder has dimensions: words by 768
 */
public record Encoding(List<Span> words, float[][] states) {
    public Encoding {
        words = List.copyOf(words);
    }
}
