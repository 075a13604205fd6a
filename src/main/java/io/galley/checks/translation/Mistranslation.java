package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Estimate;
import io.galley.bitext.Pair;
import io.galley.bitext.Word;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds words that a neural model takes for wrong beside the source, unless the alignment shows that they say what it says. */
public final class Mistranslation implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("mistranslation", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("Words say something else than the source")
            .why("The sentence is good English and wrong, and only the source shows it.")
            .limits(
                    "A model's doubt: it says where, not why. It takes free renderings for errors at times, and dishes, plants and"
                            + " titles that stay untranslated.")
            .coversAnyLanguage()
            .needs(Measurement.ALIGNMENT, Measurement.ESTIMATE)
            .preview(0.95)
            .flagsTranslation(
                    "Dua ekor kucing tidur di atas atap rumah nenek.",
                    "Two cats were sleeping on the ⟦engine⟧ of grandmother's house.")
            .acceptsTranslation(
                    "Dua ekor kucing tidur di atas atap rumah nenek.",
                    "Two cats were sleeping on the roof of grandmother's house.")
            .build();

    /** The probability from which a word counts, calibrated on edited news and on machine translations that people judged. */
    private static final double LEAST = 0.9;

    /** Words that look so much like their original say the same, whatever the model says. */
    private static final double SURELY_ALIKE = 0.75;

    /** Longer runs are a model that does not follow. */
    private static final int LONGEST = 8;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.translations().flatMap(pair -> phrases(pair, article).stream());
    }

    private static List<Hit> phrases(Pair pair, Article article) {
        List<Hit> hits = new ArrayList<>();
        List<Estimate.Word> words = pair.estimate().map(Estimate::words).orElse(List.of());
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || !isWrong(words.get(i), pair, article)) {
                if (i > start && i - start <= LONGEST) {
                    hits.add(hit(words.get(start).span().to(words.get(i - 1).span()), pair, article));
                }
                start = i + 1;
            }
        }
        return hits;
    }

    private static boolean isWrong(Estimate.Word word, Pair pair, Article article) {
        return word.wrong() >= LEAST
                && Character.isLetter(article.text(word.span()).codePointAt(0))
                && likeness(word.span(), pair) < SURELY_ALIKE;
    }

    private static double likeness(Span place, Pair pair) {
        return pair.targetWords().stream()
                .filter(word -> word.span().overlaps(place))
                .mapToDouble(Word::likeness)
                .max()
                .orElse(0);
    }

    private static Hit hit(Span place, Pair pair, Article article) {
        Optional<Span> original = pair.originals(place).stream().reduce(Span::to);
        String words = "“" + article.text(place) + "”";
        return Hit.at(
                place,
                original.map(span -> words + " may not be what “"
                                + span.in(article.document().text(Side.SOURCE)) + "” means")
                        .orElse(words + " may not be what the source says"));
    }
}
