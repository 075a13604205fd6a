package io.galley.checks.people;

import io.galley.analyse.Token;
import io.galley.text.DataFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who publishes news. */
final class Outlets {
    private static final Set<String> NAMES = rows("name");

    /** The words by which a name or a noun shows it. */
    private static final Set<String> WORDS = rows("word");

    private static final int LONGEST = 4;

    private Outlets() {}

    private static Set<String> rows(String kind) {
        return DataFile.rows(Outlets.class, "outlets.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the words from {@code first} to before {@code end} speak of a medium. */
    static boolean in(List<Token> tokens, int first, int end) {
        for (int from = first; from < end; from++) {
            for (int to = from + 1; to <= Math.min(end, from + LONGEST); to++) {
                String phrase = phrase(tokens, from, to);
                if (WORDS.contains(phrase) || (NAMES.contains(phrase) && tokens.get(from).isCapitalised())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words from {@code first} to before {@code end} are a medium's name, but for an article. */
    static boolean isName(List<Token> tokens, int first, int end) {
        int from = first < end && tokens.get(first).is("the") ? first + 1 : first;
        return from < end
                && tokens.get(from).isCapitalised()
                && (NAMES.contains(phrase(tokens, from, end)) || NAMES.contains(phrase(tokens, first, end)));
    }

    /** Where before {@code end} a phrase begins that speaks of a medium, with its article. */
    static Optional<Integer> startingIn(List<Token> tokens, int first, int end) {
        for (int from = first; from < end; from++) {
            if ((tokens.get(from).is("the") || tokens.get(from).isCapitalised()) && in(tokens, from, end)) {
                return Optional.of(from);
            }
        }
        return Optional.empty();
    }

    private static String phrase(List<Token> tokens, int first, int end) {
        return tokens.subList(first, end).stream().map(Token::lower).collect(Collectors.joining(" "));
    }
}
