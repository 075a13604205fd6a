package io.galley.checks.people;

import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A title of another language in a sentence.
 *
 * @param first its first token
 * @param end the token after its last
 * @param meaning what it is in English
 */
record ForeignTitle(List<Token> tokens, int first, int end, String meaning) {
    private static final int LONGEST = 3;

    /** What says after a word that its meaning follows. */
    private static final Set<String> EXPLAINING = Set.of("(", "or", "means", "–", "—");

    /** By their words in lower case. */
    private static final Map<String, Known> KNOWN = new HashMap<>();

    static {
        for (List<String> fields : DataFile.rows(ForeignTitle.class, "indonesian-titles.tsv")) {
            KNOWN.put(fields.get(0), new Known(fields.get(1), fields.get(2).equals("name")));
        }
    }

    /** @param onlyBeforeName whether it is a name or a word of its own where no name follows */
    private record Known(String meaning, boolean onlyBeforeName) {}

    /** Those in a sentence that are no part of a name, the longest first where one holds another. */
    static List<ForeignTitle> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<ForeignTitle> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<ForeignTitle> title = at(tokens, i);
            if (title.isPresent()) {
                found.add(title.get());
                i = title.get().end() - 1;
            }
        }
        return found;
    }

    private static Optional<ForeignTitle> at(List<Token> tokens, int first) {
        for (int end = Math.min(tokens.size(), first + LONGEST); end > first; end--) {
            Known known = KNOWN.get(phrase(tokens, first, end));
            if (known != null && tokens.get(first).isCapitalised()) {
                ForeignTitle title = new ForeignTitle(tokens, first, end, known.meaning());
                return Optional.of(title)
                        .filter(one -> !one.isInsideName())
                        .filter(one -> !known.onlyBeforeName() || one.isBeforeName());
            }
        }
        return Optional.empty();
    }

    private static String phrase(List<Token> tokens, int first, int end) {
        return tokens.subList(first, end).stream().map(Token::lower).collect(Collectors.joining(" "));
    }

    /** The words that it is known by. */
    String key() {
        return phrase(tokens, first, end);
    }

    Span span() {
        return tokens.get(first).span().to(tokens.get(end - 1).span());
    }

    boolean isBeforeName() {
        int next = end;
        while (next + 1 < tokens.size() && tokens.get(next).is(".")) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).isWord() && isName(tokens.get(next));
    }

    /** Whether its meaning stands beside it, or it stands in brackets after its meaning. */
    boolean isExplained() {
        boolean bracketed = first > 0 && tokens.get(first - 1).is("(");
        boolean comma = end + 1 < tokens.size()
                && tokens.get(end).is(",")
                && Set.of("or", "a", "an", "the").contains(tokens.get(end + 1).lower());
        return bracketed
                || comma
                || (end < tokens.size() && EXPLAINING.contains(tokens.get(end).lower()));
    }

    /** Whether a name goes on before it: "Lukman Hakim", or "of Camat" where a place is called so. */
    private boolean isInsideName() {
        if (first == 0) {
            return false;
        }
        Token before = tokens.get(first - 1);
        return before.isWord() && isName(before) && !KNOWN.containsKey(before.lower());
    }

    private static boolean isName(Token token) {
        return token.isCapitalised()
                && (!token.known() || token.canBe("NNP") || token.readings().isEmpty());
    }
}
