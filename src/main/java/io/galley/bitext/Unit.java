package io.galley.bitext;

import io.galley.text.Span;

/**
 * A sentence of one of both texts.
 *
 * @param span its place in its text
 * @param block counts the blocks of its text up to the one that it stands in
 */
public record Unit(Span span, String text, int block) {}
