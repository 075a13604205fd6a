package io.galley.bitext;

import io.galley.text.Span;

/**
 * A word or mark of sentences that have a counterpart.
 *
 * @param span its place in its text
 * @param likeness the cosine, at most 1, of its state and that of the word of the counterpart that looks most like it; 0 where there is
 *     no counterpart
 */
public record Word(Span span, double likeness) {}
