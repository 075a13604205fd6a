package io.galley.checks.punctuation;

import io.galley.analyse.Article;
import io.galley.analyse.Quotation;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Quotation marks without their other half. */
public final class UnbalancedQuotation implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("unbalanced-quotation", Category.PUNCTUATION, Severity.MAJOR)
            .summary("A quotation mark has no other half")
            .why("The reader no longer knows who says what, and words are put into the wrong mouth.")
            .limits(
                    "A quotation whose next paragraph opens with a mark counts as going on there, as newspapers have it,"
                            + " even if its own closing mark was lost. A single mark that could be an apostrophe is taken for one.")
            .proven(0.95)
            .flags("⟦\"The⟧ river rose in an hour, the mayor said. \"Nobody slept.\"")
            .flags("Sales fell in the third quarter. We will ⟦recover,\"⟧ the chief executive said.")
            .flags(
                    "The coach sent a message: ⟦“We⟧ play on until the last minute.",
                    "Nobody answered him.",
                    "“It was late,” the captain said.")
            .flags("The ⟦club\"s⟧ owner sold the ground in May.")
            .accepts("\"The river rose in an hour,\" the mayor said. \"It had rained for days.", "\"Nobody slept.\"")
            .accepts("The players' union of the '80s met at a 6' 2\" table, and 'rock 'n' roll' was played.")
            .accepts("“She told me, ‘We stay,’ and then she hung up,” he recalled.")
            .accepts("'Wet' winter worries the farmers' union")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Stream.concat(
                article.quotations().stream()
                        .filter(quotation -> !quotation.closed())
                        .map(quotation -> unclosed(quotation, article)),
                article.strayMarks().stream().map(mark -> unopened(mark, article)));
    }

    private static Hit unclosed(Quotation quotation, Article article) {
        String text = article.document().text();
        int start = quotation.span().start();
        int end = start + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean isSpeech = end > start + 1 && Character.isUpperCase(text.charAt(start + 1));
        Span opener = new Span(start, end);
        return LostMark.end(quotation, article)
                .filter(last -> !last.overlaps(opener))
                .map(last -> Hit.at(
                                opener,
                                "This quotation is opened and never closed; perhaps it ends after “"
                                        + article.text(last) + "”")
                        .beside(last))
                .orElseGet(() -> Hit.at(opener, "This quotation is opened and never closed"))
                .as(isSpeech ? Severity.MAJOR : Severity.MINOR);
    }

    private static Hit unopened(Span mark, Article article) {
        String text = article.document().text();
        int start = mark.start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = mark.end();
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        Span span = new Span(start, end);
        boolean afterLetter = start < mark.start() && Character.isLetter(text.charAt(mark.start() - 1));
        if (afterLetter && end > mark.end()) {
            String mended = text.substring(start, mark.start()) + "'" + text.substring(mark.end(), end);
            return Hit.at(span, "A quotation mark inside a word, where an apostrophe belongs")
                    .suggesting(List.of(mended))
                    .as(Severity.MINOR);
        }
        return LostMark.start(mark, article)
                .filter(first -> !first.overlaps(span))
                .map(first -> Hit.at(
                                span,
                                "This mark closes a quotation that was never opened; perhaps it begins at “"
                                        + article.text(first) + "”")
                        .beside(first))
                .orElseGet(() -> Hit.at(span, "This mark closes a quotation that was never opened"))
                .as(afterLetter ? Severity.MINOR : Severity.MAJOR);
    }
}
