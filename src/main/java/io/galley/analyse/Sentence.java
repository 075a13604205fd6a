package io.galley.analyse;

import io.galley.text.Span;
import java.util.List;

/**
 * A sentence within one block.
 *
 * @param span its place in the document, without the white space after it
 * @param tokens its words and marks, in order; white space is none
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The words, without the marks. */
    public List<Token> words() {
        return tokens.stream().filter(Token::isWord).toList();
    }
}
