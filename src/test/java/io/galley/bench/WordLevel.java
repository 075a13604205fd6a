package io.galley.bench;

import io.galley.Line;
import io.galley.analyse.PairEstimator.Translation;
import io.galley.bitext.Estimate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The word-level task of WMT21 (Specia et al. 2021) by the model alone: does a post-editor change a word? {@code wordlevel/dev} gives each
 * language pair its threshold, {@code test21} the figure; pairs without a dev set get the threshold of all.
 */
final class WordLevel {
    /** Sentences of each pair's dev set. */
    private static final int DEV_SENTENCES = 250;

    /** Sentences of each pair's test set; -Dmeasure.words=1000 reads all of them. */
    private static final int TEST_SENTENCES = Integer.getInteger("measure.words", 400);

    private static final int STEPS = 200;

    private WordLevel() {}

    /** One word: what the model says, and what the post-editor did. */
    private record Judged(double changed, boolean bad) {}

    /** The correlation of a pair over its words. */
    record Outcome(String pair, int words, double threshold, double correlation) {}

    static List<Outcome> run() throws IOException {
        Map<String, List<Judged>> dev = judged("wordlevel/dev.tsv.gz", DEV_SENTENCES);
        double usual = threshold(dev.values().stream().flatMap(List::stream).toList());
        List<Outcome> outcomes = new ArrayList<>();
        judged("wordlevel/test21.tsv.gz", TEST_SENTENCES).forEach((pair, words) -> {
            double threshold = dev.containsKey(pair) ? threshold(dev.get(pair)) : usual;
            outcomes.add(new Outcome(pair, words.size(), threshold, correlation(words, threshold)));
        });
        return outcomes;
    }

    private static Map<String, List<Judged>> judged(String file, int most) throws IOException {
        Map<String, List<String>> byPair = Data.lines(file).stream()
                .sorted(Comparator.comparingLong(Shuffle::number))
                .collect(Collectors.groupingBy(line -> line.split("\t")[0], TreeMap::new, Collectors.toList()));
        Map<String, List<Judged>> judged = new TreeMap<>();
        byPair.forEach((pair, lines) -> judged.put(pair, judged(lines.subList(0, Math.min(most, lines.size())))));
        return judged;
    }

    private static List<Judged> judged(List<String> lines) {
        List<Judged> judged = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t");
            Estimate estimate = Line.MODELS
                    .pairs()
                    .estimate(List.of(new Translation(fields[2], fields[1])))
                    .values()
                    .get(0);
            String[] labels = fields[3].split(" ");
            int at = 0;
            String[] tokens = fields[2].split(" ");
            for (int i = 0; i < Math.min(tokens.length, labels.length); i++) {
                int start = at;
                double changed = estimate.words().stream()
                        .filter(word -> word.span().start() == start)
                        .mapToDouble(Estimate.Word::changed)
                        .findFirst()
                        .orElse(0);
                judged.add(new Judged(changed, labels[i].equals("BAD")));
                at += tokens[i].length() + 1;
            }
        }
        return judged;
    }

    private static double threshold(List<Judged> words) {
        double best = 0;
        double threshold = 0.5;
        for (int step = 1; step < STEPS; step++) {
            double correlation = correlation(words, (double) step / STEPS);
            if (correlation > best) {
                best = correlation;
                threshold = (double) step / STEPS;
            }
        }
        return threshold;
    }

    private static double correlation(List<Judged> words, double threshold) {
        int[] counts = new int[4];
        words.forEach(word -> counts[(word.bad() ? 0 : 1) + (word.changed() >= threshold ? 0 : 2)]++);
        return new CriticalErrors.Outcome(counts[0], counts[1], counts[2], counts[3]).correlation();
    }
}
