package io.galley.bitext;

import io.galley.text.Span;

/**
 * A word and its translation; a word that needs two to be translated has a link to each.
 *
 * @param source its place in the source
 * @param target the translation's place in the article
 */
public record Link(Span source, Span target) {}
