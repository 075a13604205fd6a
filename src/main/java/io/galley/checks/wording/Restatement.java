package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.analyse.Passage;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence or clause that says in the same words, in whatever order, what the one right before it has said. One new word
 * may make it say something else.
 */
final class Restatement {
    /** Fewer weighty words are shared by chance. */
    private static final int FEWEST_WEIGHTY = 5;

    /** How often the longer of the two may be the length of the shorter. */
    private static final double ALIKE = 1.7;

    /** Tags of words that a restatement may change. */
    private static final List<String> SLIGHT = List.of("DT", "IN", "TO", "RP", "POS", "CC", "MD", "PRP", "W", "EX");

    private static final Set<String> SLIGHT_VERBS = Set.of("be", "have", "do", "say");

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?–—-]");

    /** Words in a row. */
    private record Clause(List<Token> tokens) {
        Span span() {
            return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
        }
    }

    private Restatement() {}

    static Stream<Hit> in(Article article) {
        return article.prose().flatMap(passage -> in(passage, article).stream());
    }

    private static List<Hit> in(Passage passage, Article article) {
        List<Hit> hits = new ArrayList<>();
        List<Clause> sentences = passage.sentences().stream()
                .map(Sentence::tokens)
                .filter(tokens -> !tokens.isEmpty())
                .map(Clause::new)
                .toList();
        compare(sentences, article, hits);
        for (Sentence sentence : passage.sentences()) {
            List<Hit> inside = new ArrayList<>();
            compare(clauses(sentence), article, inside);
            hits.addAll(inside);
        }
        return hits;
    }

    private static void compare(List<Clause> clauses, Article article, List<Hit> hits) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause first = clauses.get(i - 1);
            Clause again = clauses.get(i);
            if (saysTheSame(first, again) && quotedAlike(first, again, article)) {
                hits.add(Hit.at(again.span(), "This says in the same words what stands right before it")
                        .beside(first.span())
                        .as(Category.ADDITION)
                        .as(Severity.MAJOR));
            }
        }
    }

    private static boolean saysTheSame(Clause first, Clause again) {
        Set<String> before = weighty(first);
        Set<String> after = weighty(again);
        return after.size() >= FEWEST_WEIGHTY
                && before.containsAll(after)
                && before.size() <= ALIKE * after.size()
                && !sameWords(first, again);
    }

    /** What is repeated word by word is others' to find. */
    private static boolean sameWords(Clause first, Clause again) {
        return first.tokens().stream()
                .filter(Token::isWord)
                .map(Token::lower)
                .toList()
                .equals(again.tokens().stream()
                        .filter(Token::isWord)
                        .map(Token::lower)
                        .toList());
    }

    /** News reports what somebody said and then quotes it. */
    private static boolean quotedAlike(Clause first, Clause again, Article article) {
        return Stream.of(first, again)
                .flatMap(clause -> clause.tokens().stream())
                .noneMatch(token -> article.isQuoted(token.span()));
    }

    private static Set<String> weighty(Clause clause) {
        Set<String> weighty = new HashSet<>();
        for (Token token : clause.tokens()) {
            boolean slight = !token.readings().isEmpty()
                    && token.readings().stream()
                            .anyMatch(reading -> SLIGHT_VERBS.contains(reading.lemma())
                                    || SLIGHT.stream().anyMatch(reading.tag()::startsWith));
            if (token.isWord() && !slight) {
                weighty.addAll(List.of(base(token).split("-", -1)));
            }
        }
        return weighty;
    }

    private static String base(Token token) {
        return token.readings().isEmpty()
                ? token.lower()
                : token.readings().get(0).lemma().toLowerCase(Locale.ROOT);
    }

    private static List<Clause> clauses(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (CLAUSE_END.matcher(token.text()).matches()) {
                if (!current.isEmpty()) {
                    clauses.add(new Clause(List.copyOf(current)));
                }
                current.clear();
            } else {
                current.add(token);
            }
        }
        if (!current.isEmpty()) {
            clauses.add(new Clause(List.copyOf(current)));
        }
        return clauses;
    }
}
