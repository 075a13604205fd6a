package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Long forms that stand in parentheses after their acronym: "the HSB (Harbor Safety Board)". */
final class Expansions {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final Set<String> SMALL = Set.of("of", "for", "and", "in", "on", "the", "to", "&", "'s", "'");

    private Expansions() {}

    /** A long form and its acronym. */
    private record Expansion(String acronym, List<Token> longForm, Span whole, boolean inParentheses) {
        Set<String> words() {
            return longForm.stream()
                    .map(Token::lower)
                    .filter(word -> !SMALL.contains(word))
                    .collect(Collectors.toUnmodifiableSet());
        }

        Span place() {
            return longForm.get(0).span().to(longForm.get(longForm.size() - 1).span());
        }

        /** Whether the words of one are among those of the other, whatever their endings. */
        boolean agrees(Expansion other) {
            return covers(words(), other.words()) || covers(other.words(), words());
        }

        private static boolean covers(Set<String> more, Set<String> fewer) {
            return fewer.stream().allMatch(word -> more.stream().anyMatch(same -> Stems.alike(word, same)));
        }
    }

    /** Those that contradict what the acronym was said to stand for. */
    static Stream<Hit> contradictions(Article article) {
        List<Hit> hits = new ArrayList<>();
        Map<String, Expansion> first = new HashMap<>();
        article.prose()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> in(sentence).stream())
                .forEach(expansion -> {
                    Expansion before = first.putIfAbsent(expansion.acronym(), expansion);
                    if (before != null && expansion.inParentheses() && !expansion.agrees(before)) {
                        hits.add(Hit.at(
                                        expansion.whole(),
                                        expansion.acronym() + " stands for “" + article.text(before.place())
                                                + "” above")
                                .beside(before.place()));
                    }
                });
        return hits.stream();
    }

    private static List<Expansion> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Expansion> found = new ArrayList<>();
        for (int open = 1; open + 2 < tokens.size(); open++) {
            if (!tokens.get(open).text().equals("(")) {
                continue;
            }
            int close = open + 1;
            while (close < tokens.size() && isOfName(tokens.get(close))) {
                close++;
            }
            if (close >= tokens.size() || !tokens.get(close).text().equals(")") || close == open + 1) {
                continue;
            }
            Token before = tokens.get(open - 1);
            List<Token> within = tokens.subList(open + 1, close);
            if (within.size() > 1
                    && ACRONYM.matcher(before.text()).matches()
                    && within.get(0).isCapitalised()) {
                found.add(new Expansion(
                        before.text(),
                        within,
                        before.span().to(within.get(within.size() - 1).span()),
                        true));
            } else if (within.size() == 1
                    && ACRONYM.matcher(within.get(0).text()).matches()) {
                List<Token> longForm = endingAt(tokens, open);
                if (longForm.size() > 1) {
                    found.add(new Expansion(
                            within.get(0).text(),
                            longForm,
                            longForm.get(0).span().to(within.get(0).span()),
                            false));
                }
            }
        }
        return found;
    }

    /** The words of a name that end before a place. */
    private static List<Token> endingAt(List<Token> tokens, int end) {
        int first = end;
        while (first > 0 && isOfName(tokens.get(first - 1))) {
            first--;
        }
        while (first < end
                && (!tokens.get(first).isCapitalised() || tokens.get(first).is("the"))) {
            first++;
        }
        return tokens.subList(first, end);
    }

    private static boolean isOfName(Token token) {
        return (token.isWord() && token.isCapitalised()) || SMALL.contains(token.text());
    }
}
