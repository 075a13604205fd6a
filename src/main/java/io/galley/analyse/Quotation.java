package io.galley.analyse;

import io.galley.text.Span;

/**
 * Direct speech, which may run over several paragraphs.
 *
 * @param span from the opening mark to the closing mark, both included; where none closes it: to the end of the paragraph, or to where the
 *     next begins
 * @param depth 0 for a quotation, 1 for one inside it
 * @param closed whether a mark closes it
 */
public record Quotation(Span span, int depth, boolean closed) {
    /** The words, without the marks. */
    public Span content() {
        return new Span(span.start() + 1, closed ? span.end() - 1 : span.end());
    }
}
