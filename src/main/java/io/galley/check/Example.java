package io.galley.check;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An article, often of one sentence, that shows what a check does; the tests run it. {@code ⟦…⟧} marks what must be
 * flagged, exactly.
 *
 * @param text the article without the marks
 * @param marks the places that must be flagged
 */
public record Example(Locale language, String text, List<Span> marks) {
    public Example {
        marks = List.copyOf(marks);
    }

    /** Reads an example whose paragraphs are given one by one. */
    public static Example of(Locale language, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int open = -1;
        for (char c : String.join("\n\n", paragraphs).toCharArray()) {
            switch (c) {
                case '⟦' -> open = text.length();
                case '⟧' -> marks.add(new Span(open, text.length()));
                default -> text.append(c);
            }
        }
        return new Example(language, text.toString(), marks);
    }

    /** The text with the marks in it. */
    public String marked() {
        StringBuilder marked = new StringBuilder(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            marked.insert(marks.get(i).end(), '⟧').insert(marks.get(i).start(), '⟦');
        }
        return marked.toString();
    }
}
