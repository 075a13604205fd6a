package io.galley.text;

/**
 * One block of an article.
 *
 * @param id unique in its document, by order: {@code s1}, {@code s2}, …
 * @param span its place in the document's text
 * @param target its words
 */
public record Segment(String id, Block block, Span span, String target) {}
