package io.galley.check;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article, often of one sentence, that shows what a check does; the tests run it. {@code ⟦…⟧} marks what must be
 * flagged, exactly.
 *
 * @param text the article without the marks
 * @param marks the places that must be flagged
 * @param source the text that it was translated from, with the places that must be flagged there
 */
public record Example(Locale language, String text, List<Span> marks, Optional<Example> source) {
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
        return new Example(language, text.toString(), marks, Optional.empty());
    }

    /** The same as the translation of another text. */
    public Example translating(Example original) {
        return new Example(language, text, marks, Optional.of(original));
    }

    /** Whether anything must be flagged in it or in its source. */
    public boolean isMarked() {
        return !marks.isEmpty()
                || source.filter(original -> !original.marks().isEmpty()).isPresent();
    }

    /** The text with the marks in it, after its source. */
    public String marked() {
        StringBuilder marked = new StringBuilder(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            marked.insert(marks.get(i).end(), '⟧').insert(marks.get(i).start(), '⟦');
        }
        return source.map(original -> original.marked() + " → ").orElse("") + marked;
    }
}
