package io.galley.checks.punctuation;

import io.galley.analyse.Article;
import io.galley.analyse.Quotation;
import io.galley.analyse.Saying;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a quotation mark that is missing probably stood. */
final class LostMark {
    /** How many words name a speaker before the verb: "the head of the port's office said". */
    private static final int LONGEST_SPEAKER = 10;

    private LostMark() {}

    /** The last word of a quotation that nothing closes: the one before "…, he said", or the last of the paragraph. */
    static Optional<Span> end(Quotation quotation, Article article) {
        List<Token> tokens = article.tokens(quotation.content());
        int comma = IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i).is(",") && isAttribution(tokens, i + 1))
                .findFirst()
                .orElse(tokens.size());
        return IntStream.iterate(comma - 1, i -> i > 0, i -> i - 1)
                .mapToObj(tokens::get)
                .filter(Token::isWord)
                .map(Token::span)
                .findFirst();
    }

    /** The first word of a quotation that a mark closes and none opens: of its sentence, or after "he said:". */
    static Optional<Span> start(Span mark, Article article) {
        return article.prose()
                .filter(passage -> passage.span().contains(mark))
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> sentence.span().start() < mark.start())
                .reduce((one, other) -> other)
                .map(Sentence::tokens)
                .flatMap(tokens -> IntStream.range(startOfSpeech(tokens, mark), tokens.size())
                        .mapToObj(tokens::get)
                        .filter(token -> token.isWord() && token.span().end() <= mark.start())
                        .map(Token::span)
                        .findFirst());
    }

    private static int startOfSpeech(List<Token> tokens, Span mark) {
        return IntStream.range(1, tokens.size() - 1)
                .filter(i -> tokens.get(i).span().end() <= mark.start())
                .filter(i -> (tokens.get(i).is(":") || tokens.get(i).is(",")) && Saying.isVerb(tokens.get(i - 1)))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    private static boolean isAttribution(List<Token> tokens, int start) {
        for (int i = start; i < tokens.size() && i - start <= LONGEST_SPEAKER; i++) {
            Token token = tokens.get(i);
            if (Saying.isVerb(token) && (token.canBe("VBD") || token.canBe("VBZ"))) {
                return true;
            }
            if (!token.isWord() && !token.is("'s") && !token.is(".")) {
                return false;
            }
        }
        return false;
    }
}
