package io.galley.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.galley.Undoubting;
import io.galley.analyse.Analyser;
import io.galley.analyse.Models;
import io.galley.analyse.PairEstimator;
import io.galley.bitext.Encoding;
import io.galley.bitext.Estimate;
import io.galley.check.Quality.OfSegment;
import io.galley.ingest.Ingest;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.measure.icu.IcuAnnotator;
import io.galley.text.Answer;
import io.galley.text.LanguagePair;
import io.galley.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class QualityTest {
    private static final String ARTICLE =
            "The ferry left the harbour. Nobody knows why.\n\nThe island waited for the ferry.";

    /** Takes equal words for translations of each other, and sentences of few words for bad ones. */
    private static final class ByLength implements PairEstimator {
        private static final Pattern WORD = Pattern.compile("\\p{L}+");
        private static final int MOST_WORDS = 64;

        private final Map<String, Integer> numbers = new HashMap<>();

        @Override
        public Answer<Encoding> encode(List<String> sentences) {
            return new Answer<>(sentences.stream().map(this::encoding).toList(), Optional.empty());
        }

        private Encoding encoding(String sentence) {
            List<MatchResult> words = WORD.matcher(sentence).results().toList();
            float[][] states = new float[words.size()][MOST_WORDS];
            for (int i = 0; i < states.length; i++) {
                states[i][numbers.computeIfAbsent(words.get(i).group(), word -> numbers.size())] = 1;
            }
            return new Encoding(
                    words.stream()
                            .map(word -> new Span(word.start(), word.end()))
                            .toList(),
                    states);
        }

        @Override
        public Answer<Estimate> estimate(List<Translation> translations) {
            return new Answer<>(
                    translations.stream()
                            .map(translation -> new Estimate(
                                    List.of(),
                                    WORD.matcher(translation.target()).results().count() - 5))
                            .toList(),
                    Optional.empty());
        }

        @Override
        public Optional<String> absence() {
            return Optional.empty();
        }
    }

    private static Optional<Quality> quality(Optional<String> source) {
        return quality(ARTICLE, source);
    }

    private static Optional<Quality> quality(String article, Optional<String> source) {
        Submission submission = new Submission(
                Material.ofText("article.txt", article),
                source.map(text -> Material.ofText("source.txt", text)),
                new LanguagePair(Optional.of(Locale.UK), Locale.US));
        Analyser analyser = new Analyser(new IcuAnnotator(), new Models(Undoubting.ESTIMATOR, new ByLength()));
        return new Inspector(List.of())
                .inspect(analyser.analyse(new Ingest(Set.of(Locale.US), Ingest.MOST_CHARACTERS).read(submission)))
                .quality();
    }

    /** The sentences have 5, 3 and 6 words, hence 0, -2 and 1. */
    @Test
    void aLongSentenceWeighsMore() {
        assertThat(quality(Optional.of(ARTICLE)))
                .contains(new Quality(0, List.of(new OfSegment("s1", -0.75), new OfSegment("s2", 1))));
    }

    @Test
    void whatHasNoCounterpartIsNotJudged() {
        assertThat(quality(Optional.of(ARTICLE.replace("Nobody knows why.", "")))
                        .orElseThrow())
                .isEqualTo(new Quality(0.55, List.of(new OfSegment("s1", 0), new OfSegment("s2", 1))));
    }

    @Test
    void aDatelineIsNotJudged() {
        String filed = "JAKARTA - " + ARTICLE;
        assertThat(quality(filed, Optional.of(filed)).orElseThrow().segments())
                .extracting(OfSegment::segment)
                .containsExactly("s2", "s3");
    }

    @Test
    void withoutASourceThereIsNone() {
        assertThat(quality(Optional.empty())).isEmpty();
    }

    @Test
    void theWorstStandFirst() {
        Quality quality = new Quality(
                -0.16,
                List.of(
                        new OfSegment("s1", 0.5),
                        new OfSegment("s2", -0.04),
                        new OfSegment("s3", -1.26),
                        new OfSegment("s4", 0.16)));
        assertThat(quality.figure()).isEqualTo("-0.2");
        assertThat(quality.worst())
                .map(segment -> entry(segment.segment(), segment.figure()))
                .containsExactly(entry("s3", "-1.3"), entry("s2", "0.0"), entry("s4", "0.2"));
    }
}
