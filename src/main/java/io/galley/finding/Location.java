package io.galley.finding;

import io.galley.text.Span;

/**
 * A place in the text of a finding's side, besides its own.
 *
 * @param text the words that stand there
 * @param segment the id of the segment in which it begins
 */
public record Location(Span span, String text, String segment) {}
