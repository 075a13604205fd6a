package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Pair;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds questions that became statements, and statements that became questions. */
public final class QuestionLost implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("question-lost", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("The source asks where the translation states, or the other way round")
            .why("What somebody only asked is read as if it had been said.")
            .limits("Only question marks are compared; an indirect question has none.")
            .coversAnyLanguage()
            .needs(Measurement.ALIGNMENT)
            .preview(0.5)
            .flagsTranslation(
                    "Apakah pemerintah akan menaikkan harga beras tahun ini?",
                    "⟦The government will raise the price of rice this year.⟧")
            .flagsTranslation("Harga beras akan naik pada bulan depan.", "⟦Will the price of rice rise next month?⟧")
            .acceptsTranslation(
                    "Apakah harga beras akan naik? Menteri tidak menjawab.",
                    "Will the price of rice rise? The minister did not answer.")
            .flagsTranslation(
                    Locale.forLanguageTag("id"),
                    "Apakah pemerintah akan menaikkan harga beras tahun ini?",
                    Locale.CHINESE,
                    "⟦政府今年将提高大米价格。⟧")
            .build();

    /** The marks of Latin, Arabic, Armenian and Chinese script. */
    private static final String MARKS = "?؟՞？";

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.translations().flatMap(pair -> judged(pair, article).stream());
    }

    private static Optional<Hit> judged(Pair pair, Article article) {
        boolean asked = asks(pair.sourceSpan(), article.document().text(Side.SOURCE));
        boolean asks = asks(pair.targetSpan(), article.document().text());
        if (asked == asks) {
            return Optional.empty();
        }
        return Optional.of(Hit.at(
                pair.targetSpan(),
                asked
                        ? "The source asks this; the translation states it"
                        : "The source states this; the translation asks it"));
    }

    private static boolean asks(Span place, String text) {
        return place.in(text).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }
}
