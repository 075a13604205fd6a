package io.galley.report;

import io.galley.finding.Finding;
import io.galley.finding.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How bad an article is, after MQM's linear scoring without calibration: the penalty points of all findings, and the same
 * for every thousand words.
 *
 * @param points the sum of {@link io.galley.finding.Severity#points()}
 * @param words words in the article
 * @param perThousandWords {@code 1000 * points / words}, rounded to a whole number: finer would feign precision
 * @param sampleTooSmall whether the article has fewer than {@value #ENOUGH_WORDS} words, so that one finding more or less
 *     turns the score around
 */
public record Score(int points, int words, long perThousandWords, boolean sampleTooSmall) {
    /** In words: how many words a score wants. */
    public static final int ENOUGH_WORDS = 300;

    /** How the points come about: “25 × critical + 5 × major + 1 × minor”. */
    public static final String FORMULA = Arrays.stream(Severity.values())
            .sorted(Comparator.reverseOrder())
            .map(severity -> severity.points() + " × " + severity.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" + "));

    /** Scores findings that are already merged and folded: an error that comes back counts once, as in MQM. */
    public static Score of(List<Finding> findings, int words) {
        int points = findings.stream()
                .mapToInt(finding -> finding.severity().points())
                .sum();
        return new Score(points, words, Math.round(1000.0 * points / Math.max(1, words)), words < ENOUGH_WORDS);
    }
}
