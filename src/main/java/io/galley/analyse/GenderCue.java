package io.galley.analyse;

import io.galley.text.Span;

/**
 * A word that says whether a person is a woman or a man: "Mrs", "spokeswoman", "father", and "he" or "her" where only this person
 * can be meant.
 *
 * @param span the word
 */
public record GenderCue(Span span, Gender gender) {}
