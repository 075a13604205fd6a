package io.galley.text;

import java.util.List;

/**
 * The text that an article was translated from.
 *
 * @param segments its blocks in order, without overlap; only white space lies between them
 */
public record SourceText(String text, List<Segment> segments) {
    public SourceText {
        segments = List.copyOf(segments);
    }
}
