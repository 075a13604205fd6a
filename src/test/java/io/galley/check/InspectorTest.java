package io.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.analyse.Estimator;
import io.galley.analyse.Measurement;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class InspectorTest {
    private record Needy(CheckSpec spec) implements Check {
        @Override
        public Stream<Hit> inspect(Article article) {
            return Stream.empty();
        }
    }

    @Test
    void whatAPreviewNeedsAndDoesNotGetIsAGapThatDecidesNothing() {
        assertThat(gaps(spec().needs(Measurement.WORD_FIT).build()))
                .containsExactly(new Gap("needy", "no model is there", false));
    }

    @Test
    void whatAProvenCheckNeedsAndDoesNotGetIsDecisive() {
        assertThat(gaps(spec().needs(Measurement.WORD_FIT).proven(0.9).build()))
                .containsExactly(new Gap("needy", "no model is there", true));
    }

    @Test
    void whatNoCheckNeedsIsNotMissed() {
        assertThat(gaps(spec().build())).isEmpty();
    }

    /** A French article alone: what is proven would have to look, and cannot. */
    @Test
    void whatDoesNotKnowTheLanguageIsAGap() {
        Article article = Line.article(Locale.FRENCH, "Le bac était en retard.");
        assertThat(gaps(spec().proven(0.9).build(), article))
                .containsExactly(new Gap("needy", "not made for French", true));
        assertThat(gaps(spec().coversAnyLanguage().proven(0.9).build(), article))
                .isEmpty();
    }

    private static CheckSpec.Builder spec() {
        return CheckSpec.of("needy", Category.UNIDIOMATIC, Severity.MINOR);
    }

    private static List<Gap> gaps(CheckSpec spec) {
        Article article = Line.article(Locale.US, "The ferry was late.", Estimator.absent("no model is there"));
        return gaps(spec, article);
    }

    private static List<Gap> gaps(CheckSpec spec, Article article) {
        return new Inspector(List.of(new Needy(spec))).inspect(article).gaps();
    }
}
