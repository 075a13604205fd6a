package io.galley.measure.languagetool;

import java.time.Duration;

/**
 * What LanguageTool may cost. It has no bounds of its own: its time grows faster than a sentence's length, and every unknown
 * word costs some 30 ms in search of suggestions.
 *
 * @param budget the time for one article; what is not read by then is a gap
 * @param longestSentence in UTF-16 code units; longer ones are read in pieces
 * @param suggestionSearches unknown words of one article for which suggestions are searched; the others go without
 * @param foreignShare share of a sentence's words that are unknown from which on it is taken for another language
 * @param cachedSentences sentences that are remembered with all that was read in them
 */
public record Limits(
        Duration budget, int longestSentence, int suggestionSearches, double foreignShare, int cachedSentences) {
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), 2_000, 60, 0.4, 4_000);
}
