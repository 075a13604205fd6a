package io.galley.analyse;

import java.util.List;

/**
 * What a model expects where a word was taken out of its sentence.
 *
 * @param written the probability, 0 to 1, of the word that stands there; where the model does not know it as one word, of the
 *     piece that it begins with
 * @param rarity 0 for the commonest words of the language to 1 for those that the model does not know as one word
 * @param proposals the words it expects, likeliest first
 */
public record Cloze(double written, double rarity, List<Proposal> proposals) {
    /**
     * A word that the sentence makes expect.
     *
     * @param word in lower case
     * @param probability 0 to 1
     */
    public record Proposal(String word, double probability) {}

    public Cloze {
        proposals = List.copyOf(proposals);
    }
}
