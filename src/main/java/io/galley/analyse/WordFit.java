package io.galley.analyse;

import java.util.Optional;

/**
 * How well a word stands in its sentence, by models that have seen nothing but the sentence. The numbers are raw: what they
 * are worth is for a check to say.
 *
 * @param wrong the probability, 0 to 1, that a reviewer would mark the word as an error
 * @param changed the probability, 0 to 1, that a post-editor would change it
 * @param cloze what the sentence makes expect in the word's place; only of the words that are likeliest wrong
 */
public record WordFit(Token word, double wrong, double changed, Optional<Cloze> cloze) {}
