package io.galley.bench;

import io.galley.analyse.Article;
import io.galley.check.Check;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each check costs when the article has been read. */
final class Timing {
    private static final int ROUNDS = 3;

    private Timing() {}

    /** Milliseconds for each thousand words, of the best of some rounds. */
    static Map<String, Double> perThousandWords(List<Article> articles, int words) {
        Map<String, Double> times = new TreeMap<>();
        for (Check check : Alarm.CHECKS) {
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                long hits = 0;
                for (Article article : articles) {
                    hits += check.inspect(article).count();
                }
                if (hits < 0) {
                    throw new IllegalStateException("the compiler shall not leave out the work");
                }
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
            }
            times.put(check.spec().id(), 1000 * best / words);
        }
        return times;
    }
}
