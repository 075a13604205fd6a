package io.galley.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /** The known word that differs least from {@code word}, unless all differ in more than half of it. */
    public static Optional<String> of(String word, Collection<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, Math.min(word.length(), 40) / 2));
        record Candidate(String word, int distance) {}
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance.apply(word, candidate)))
                .filter(candidate -> candidate.distance() >= 0)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** “ Did you mean x?”, or nothing. */
    public static String question(String word, Collection<String> known) {
        return of(word, known).map(nearest -> " Did you mean " + nearest + "?").orElse("");
    }
}
