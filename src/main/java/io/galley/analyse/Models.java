package io.galley.analyse;

import io.galley.text.Deadline;

/**
 * The neural models, or what stands for those that are not there.
 *
 * @param words doubts words of an article by themselves
 * @param pairs compares an article with its source
 */
public record Models(Estimator words, PairEstimator pairs) {
    /** The same, giving up at a deadline at the latest. */
    Models until(Deadline deadline) {
        return new Models(words.until(deadline), pairs.until(deadline));
    }

    /** None, for one reason. */
    public static Models absent(String reason) {
        return new Models(Estimator.absent(reason), PairEstimator.absent(reason));
    }
}
