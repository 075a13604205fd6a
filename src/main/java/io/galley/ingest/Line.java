package io.galley.ingest;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a text that is not blank.
 *
 * @param span its place, without the blanks at either end
 * @param words what stands there
 * @param indent how many characters stand before it on its line
 * @param attached whether it stands right under another: no empty line parts them
 */
record Line(Span span, String words, int indent, boolean attached) {
    private static final Pattern END = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");

    /** The lines of one part of a text. */
    static List<Line> in(String text, Span part) {
        List<Line> lines = new ArrayList<>();
        Matcher ends = END.matcher(text).region(part.start(), part.end());
        int start = part.start();
        boolean attached = false;
        while (start <= part.end()) {
            boolean isLast = !ends.find();
            int end = isLast ? part.end() : ends.start();
            Span words = trim(text, new Span(start, end));
            if (words.length() > 0) {
                lines.add(new Line(words, words.in(text), words.start() - start, attached));
            }
            attached = words.length() > 0;
            start = isLast ? part.end() + 1 : ends.end();
        }
        return lines;
    }

    /** A place without the blanks at its ends. */
    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Where it ends, counted from the left margin. */
    int width() {
        return indent + words.length();
    }

    int firstWordLength() {
        int length = 0;
        while (length < words.length() && !Character.isWhitespace(words.charAt(length))) {
            length++;
        }
        return length;
    }
}
