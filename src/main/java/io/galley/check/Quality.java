package io.galley.check;

import io.galley.analyse.Article;
import io.galley.bitext.Estimate;
import io.galley.bitext.Pair;
import io.galley.text.Block;
import io.galley.text.Segment;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How good a model takes a translation for. No finding comes of it and no policy looks at it.
 *
 * @param score of the article, a z-score of translators' quality judgements, rounded to hundredths; higher is better
 * @param segments those that were judged, in order
 */
public record Quality(double score, List<OfSegment> segments) {
    /** What the figures are, for those who read them. */
    public static final String MEANING =
            "a model's estimate, z-score, 0 is average machine translation, it gates nothing";

    private static final int MOST_WORST = 3;

    public Quality {
        segments = List.copyOf(segments);
    }

    /**
     * A segment by the same measure.
     *
     * @param segment its id
     */
    public record OfSegment(String segment, double score) {
        /** The score as a person reads it. */
        public String figure() {
            return tenths(score);
        }
    }

    /** Sentences of the article that were judged as one. */
    private record Judged(String segment, double score, int words) {}

    /**
     * The means of all sentences, weighted by their words, if there are any that a model judged. Only those count that surely have
     * a counterpart: of others the model would judge how they were matched.
     */
    static Optional<Quality> of(Article article) {
        List<Judged> all =
                article.translations().flatMap(pair -> judged(pair, article)).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        LinkedHashMap<String, List<Judged>> bySegment =
                all.stream().collect(Collectors.groupingBy(Judged::segment, LinkedHashMap::new, Collectors.toList()));
        return Optional.of(new Quality(
                mean(all),
                bySegment.entrySet().stream()
                        .map(segment -> new OfSegment(segment.getKey(), mean(segment.getValue())))
                        .toList()));
    }

    private static Stream<Judged> judged(Pair pair, Article article) {
        Optional<String> segment =
                article.segmentAt(pair.targetSpan()).filter(Quality::isTold).map(Segment::id);
        Optional<Double> score = pair.estimate().map(Estimate::score);
        return segment.isPresent() && score.isPresent()
                ? Stream.of(new Judged(
                        segment.get(),
                        score.get(),
                        Math.max(1, pair.targetWords().size())))
                : Stream.empty();
    }

    /** A place and a date are not told well or badly, and notices are not of the story. */
    private static boolean isTold(Segment segment) {
        return segment.block() != Block.DATELINE && segment.block() != Block.BOILERPLATE;
    }

    private static double mean(List<Judged> some) {
        double sum = some.stream().mapToDouble(one -> one.score() * one.words()).sum();
        return Math.round(100 * sum / some.stream().mapToInt(Judged::words).sum()) / 100.0;
    }

    /** The score as a person reads it. */
    public String figure() {
        return tenths(score);
    }

    /** The segments that are worth a look first, the worst before the others. */
    public List<OfSegment> worst() {
        return segments.stream()
                .sorted(Comparator.comparingDouble(OfSegment::score))
                .limit(MOST_WORST)
                .toList();
    }

    /** More decimals would feign precision. */
    private static String tenths(double score) {
        return String.valueOf(Math.round(10 * score) / 10.0);
    }
}
