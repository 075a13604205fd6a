package io.galley.checks.punctuation;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Speech that stands outside quotation marks, and the reporter's words inside them. */
public final class QuotationBoundary implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("quotation-boundary", Category.PUNCTUATION, Severity.MAJOR)
            .summary("Somebody's own words have no quotation marks, or the marks hold words that nobody spoke")
            .why("The reader no longer knows who says what, and words are put into the wrong mouth.")
            .limits(
                    "Words without marks are found by a capital after a verb of saying, or by “I”, “we” and “you” beside one."
                            + " Speech in the third person reads like a report and is missed, and in an article that its author tells"
                            + " as “I” or “we” nothing is looked for.")
            .proven(0.95)
            .flags("The judge told the two firms: ⟦Who signed this contract?⟧")
            .flags("“When the mayor called, the coach said, ⟦No, we stay⟧. And then she hung up,” he recalled.")
            .flags("⟦We will rebuild every house before the rain comes⟧, the governor said on Monday.")
            .flags("⟦My boat is all I have⟧, said Lukas, a fisherman.")
            .flags("The minister replied ⟦We have no money for that⟧.")
            .flags("“We will rebuild every house⟦, she said⟧.”")
            .accepts("\"As I said, Monday was quiet, and as the judge told them, I was not there,\" the witness said.")
            .accepts("Rain will come before the houses are rebuilt, the governor said on Monday.")
            .accepts("I walked to the harbor at dawn. Our boat was gone. We asked the guard, and he said nothing.")
            .accepts("He was born in the year World War I ended, the family said.")
            .accepts("“My father was a careful man. ‘We stay,’ he said, and we stayed,” she recalled.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<Hit> hits = new ArrayList<>();
        UnmarkedSpeech.in(article).map(words -> unmarked(words, article)).forEach(hits::add);
        PersonalSpeech.in(article)
                .filter(words -> hits.stream().noneMatch(hit -> hit.span().overlaps(words)))
                .toList()
                .forEach(words -> hits.add(
                        Hit.at(words, "Somebody speaks here as “I”, “we” or “you”, and no quotation marks say who")));
        EnclosedReport.in(article)
                .map(words -> Hit.at(words, "The reporter's words stand inside the quotation marks")
                        .as(Severity.MINOR))
                .forEach(hits::add);
        return hits.stream();
    }

    private static Hit unmarked(Span words, Article article) {
        String mark = article.innermostQuotation(words)
                .map(around -> article.document().text().charAt(around.span().start()))
                .map(around -> "'‘".indexOf(around) >= 0 ? "\"" : "'")
                .orElse("\"");
        return Hit.at(words, "Somebody's own words, and no quotation marks around them")
                .suggesting(List.of(mark + article.text(words) + mark))
                .as(Severity.MINOR);
    }
}
