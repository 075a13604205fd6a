package io.galley.render;

import io.galley.text.Place;
import io.galley.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;

/**
 * A place by lines and columns, from 1, the end exclusive. What a column is differs from one consumer to the next.
 *
 * @param endLine the line of the first character behind the place
 */
record Region(int startLine, int startColumn, int endLine, int endColumn) {
    /** What a column counts. */
    enum Unit {
        UTF16(String::length),
        UTF8(part -> part.getBytes(StandardCharsets.UTF_8).length),
        CODE_POINT(part -> part.codePointCount(0, part.length()));

        private final ToIntFunction<String> length;

        Unit(ToIntFunction<String> length) {
            this.length = length;
        }
    }

    static Region of(String text, Span span, Unit unit) {
        Place start = Place.of(text, span.start());
        Place end = Place.of(text, span.end());
        return new Region(
                start.line(), column(text, span.start(), start, unit), end.line(), column(text, span.end(), end, unit));
    }

    private static int column(String text, int offset, Place place, Unit unit) {
        return unit.length.applyAsInt(text.substring(offset - place.column() + 1, offset)) + 1;
    }
}
