package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Token;
import io.galley.text.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who publishes news, as far as a list knows and an article tells: "the daily Suara Brantas". */
final class Outlets {
    private static final Set<String> NAMES = rows("name");

    /** The words by which a name or a noun shows it. */
    private static final Set<String> WORDS = rows("word");

    private static final int LONGEST = 4;

    private static final int LONGEST_NAME = 3;

    private final Set<String> names;

    private Outlets(Set<String> names) {
        this.names = names;
    }

    static Outlets of(Article article) {
        Set<String> names = new HashSet<>(NAMES);
        article.sentences().forEach(sentence -> addIntroduced(sentence.tokens(), names));
        return new Outlets(names);
    }

    /** Takes in what follows a word for a medium and has capitals. */
    private static void addIntroduced(List<Token> tokens, Set<String> names) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int end = i + 1;
            while (end < tokens.size()
                    && end - i <= LONGEST_NAME
                    && tokens.get(end).isWord()
                    && tokens.get(end).isCapitalised()) {
                end++;
            }
            if (end > i + 1
                    && !tokens.get(i).isCapitalised()
                    && WORDS.contains(tokens.get(i).lower())) {
                names.add(phrase(tokens, i + 1, end));
            }
        }
    }

    private static Set<String> rows(String kind) {
        return DataFile.rows(Outlets.class, "outlets.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the words from {@code first} to before {@code end} speak of a medium. */
    boolean in(List<Token> tokens, int first, int end) {
        for (int from = first; from < end; from++) {
            for (int to = from + 1; to <= Math.min(end, from + LONGEST); to++) {
                String phrase = phrase(tokens, from, to);
                if (WORDS.contains(phrase)
                        || (names.contains(phrase) && tokens.get(from).isCapitalised())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words from {@code first} to before {@code end} are a medium's name, but for an article. */
    boolean isName(List<Token> tokens, int first, int end) {
        int from = first < end && tokens.get(first).is("the") ? first + 1 : first;
        return from < end
                && tokens.get(from).isCapitalised()
                && (names.contains(phrase(tokens, from, end)) || names.contains(phrase(tokens, first, end)));
    }

    /** Where before {@code end} a phrase begins that speaks of a medium, with its article. */
    Optional<Integer> startingIn(List<Token> tokens, int first, int end) {
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
