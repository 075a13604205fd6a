package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.analyse.Quotation;
import io.galley.bitext.Pair;
import io.galley.bitext.Word;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Finds direct speech that became the writer's own words, and the writer's words that became direct speech. */
public final class QuotationMismatch implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("quotation-mismatch", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("The source quotes where the translation does not, or the other way round")
            .why("Words are laid in somebody's mouth, or somebody's claim becomes the newspaper's.")
            .limits(
                    "Quotations of fewer than five words may be titles and do not count, and paragraphs that lack a mark are not"
                            + " compared. Who is quoted is not compared either.")
            .covers("ar", "en", "fr", "zh")
            .needs(Measurement.ALIGNMENT)
            .preview(0.8)
            .flagsTranslation(
                    "“Kami akan membangun kembali jembatan itu tahun depan,” kata Hasan.",
                    "⟦We will rebuild the bridge next year,⟧ Hasan said.")
            .flagsTranslation(
                    "Hasan mengatakan pemerintah akan membangun kembali jembatan itu tahun depan.",
                    "Hasan said: ⟦“The government will rebuild the bridge next year.”⟧")
            .acceptsTranslation(
                    "“Kami akan membangun kembali jembatan itu tahun depan,” kata Hasan.",
                    "“We will rebuild the bridge next year,” Hasan said.")
            .build();

    private static final int FEWEST_WORDS = 5;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<Quotation> source = article.quotations(Side.SOURCE);
        List<Span> unclearSource = article.unclearQuotations(Side.SOURCE);
        List<Span> unclearTarget = article.unclearQuotations(Side.TARGET);
        return article.translations()
                .filter(pair -> unclearSource.stream().noneMatch(pair.sourceSpan()::overlaps))
                .filter(pair -> unclearTarget.stream().noneMatch(pair.targetSpan()::overlaps))
                .flatMap(pair -> judged(pair, source, article.quotations()));
    }

    private static Stream<Hit> judged(Pair pair, List<Quotation> source, List<Quotation> target) {
        List<Span> quoted = translations(pair, quoted(pair.sourceWords(), source));
        if (quoted.size() >= FEWEST_WORDS && quoted.stream().noneMatch(word -> isQuoted(word, target))) {
            return Stream.of(Hit.at(whole(quoted), "The source quotes this; the translation does not"));
        }
        List<Span> quotes = quoted(pair.targetWords(), target);
        List<Span> originals = originals(pair, quotes);
        if (originals.size() >= FEWEST_WORDS && originals.stream().noneMatch(word -> isQuoted(word, source))) {
            return Stream.of(Hit.at(whole(quotes), "The translation quotes this; the source does not"));
        }
        return Stream.empty();
    }

    private static List<Span> quoted(List<Word> words, List<Quotation> quotations) {
        return words.stream()
                .map(Word::span)
                .filter(word -> isQuoted(word, quotations))
                .toList();
    }

    private static List<Span> translations(Pair pair, List<Span> words) {
        return words.stream()
                .flatMap(word -> pair.translations(word).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Span> originals(Pair pair, List<Span> words) {
        return words.stream()
                .flatMap(word -> pair.originals(word).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isQuoted(Span word, List<Quotation> quotations) {
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(word));
    }

    private static Span whole(List<Span> words) {
        return words.get(0).to(words.get(words.size() - 1));
    }
}
