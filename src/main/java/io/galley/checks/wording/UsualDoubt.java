package io.galley.checks.wording;

import io.galley.analyse.WordFit;
import java.util.List;

/**
 * How much the tagger doubts the words of one article: it doubts all of some subjects more than all of others.
 *
 * @param mean of the doubts as log odds
 * @param deviation their standard deviation
 */
record UsualDoubt(double mean, double deviation) {
    private static final double LEAST = 1e-4;

    /** What is usual in clean news; a short article is taken for such as far as it shows no other. */
    private static final double MEAN = -5.2;

    private static final double DEVIATION = 1.5;

    /** So many words of clean news are added to those of the article. */
    private static final int ADDED = 50;

    static UsualDoubt of(List<WordFit> fits) {
        double[] doubts = fits.stream().mapToDouble(fit -> odds(fit.wrong())).toArray();
        double sum = MEAN * ADDED;
        for (double doubt : doubts) {
            sum += doubt;
        }
        double mean = sum / (doubts.length + ADDED);
        double squares = DEVIATION * DEVIATION * ADDED;
        for (double doubt : doubts) {
            squares += (doubt - mean) * (doubt - mean);
        }
        return new UsualDoubt(mean, Math.sqrt(squares / (doubts.length + ADDED)));
    }

    /** By how many standard deviations a doubt is greater than usual. */
    double exceededBy(double wrong) {
        return (odds(wrong) - mean) / deviation;
    }

    private static double odds(double wrong) {
        double bounded = Math.max(LEAST, Math.min(1 - LEAST, wrong));
        return Math.log(bounded / (1 - bounded));
    }
}
