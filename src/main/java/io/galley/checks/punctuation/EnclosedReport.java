package io.galley.checks.punctuation;

import io.galley.analyse.Article;
import io.galley.analyse.Quotation;
import io.galley.analyse.Saying;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "…, he said" at the end of a quotation and inside its marks. */
final class EnclosedReport {
    private static final Set<String> SPEAKERS = Set.of("he", "she", "they", "it");
    private static final int FEWEST_SPOKEN = 3;

    private EnclosedReport() {}

    /** From the comma to the verb. */
    static Stream<Span> in(Article article) {
        return article.quotations().stream()
                .filter(quotation -> quotation.closed() && quotation.depth() == 0)
                .flatMap(quotation -> report(article, quotation).stream());
    }

    private static Optional<Span> report(Article article, Quotation quotation) {
        List<Token> tokens = article.tokens(quotation.content());
        int end = tokens.size();
        while (end > 0 && !tokens.get(end - 1).isWord()) {
            end--;
        }
        if (end < FEWEST_SPOKEN + 3 || end == tokens.size()) {
            return Optional.empty();
        }
        Token verb = tokens.get(end - 1);
        Token speaker = tokens.get(end - 2);
        Token comma = tokens.get(end - 3);
        boolean isReport = Saying.isVerb(verb)
                && comma.is(",")
                && (SPEAKERS.contains(speaker.lower()) || speaker.canBe("NNP"))
                && !article.innermostQuotation(verb.span())
                        .filter(inner -> inner.depth() > 0)
                        .isPresent();
        return isReport ? Optional.of(comma.span().to(verb.span())) : Optional.empty();
    }
}
