package io.galley.analyse;

import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.List;

/**
 * A segment and what was read in it.
 *
 * @param sentences in order; empty where the segment could not be read, and then the article has a gap that says so
 * @param notes LanguageTool's remarks
 */
public record Passage(Segment segment, List<Sentence> sentences, List<Note> notes) {
    public Passage {
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
    }

    /** The words and marks of all its sentences. */
    public List<Token> tokens() {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    public Span span() {
        return segment.span();
    }
}
