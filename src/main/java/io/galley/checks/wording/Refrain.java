package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.analyse.Token;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A phrase that comes back again and again within few lines, as a language model's does that has lost its thread. */
final class Refrain {
    private static final int WORDS = 4;

    /** Edited news has no phrase of four plain words more than four times in this many words. */
    private static final int WINDOW = 150;

    private static final int TOO_OFTEN = 6;

    /** Shorter words make phrases that any text is full of. */
    private static final int PLAIN_WORD = 5;

    private Refrain() {}

    /** One hit for each refrain, at the place where it becomes one. */
    static Stream<Hit> in(Article article) {
        List<Token> words = article.prose()
                .flatMap(passage -> passage.tokens().stream())
                .filter(token -> token.isWord() && !article.isQuoted(token.span()))
                .toList();
        Map<String, Deque<Integer>> places = new HashMap<>();
        Set<String> reported = new HashSet<>();
        List<Hit> hits = new ArrayList<>();
        int reportedUpTo = 0;
        for (int i = 0; i + WORDS <= words.size(); i++) {
            List<Token> phrase = words.subList(i, i + WORDS);
            if (!isPlain(phrase)) {
                continue;
            }
            String key = phrase.stream().map(Token::lower).collect(Collectors.joining(" "));
            Deque<Integer> recent = places.computeIfAbsent(key, unused -> new ArrayDeque<>());
            recent.add(i);
            while (recent.getFirst() <= i - WINDOW) {
                recent.removeFirst();
            }
            if (recent.size() == TOO_OFTEN && i >= reportedUpTo && reported.add(key)) {
                hits.add(Hit.at(
                                phrase.get(0).span().to(phrase.get(WORDS - 1).span()),
                                "“" + key + "” stands here the " + TOO_OFTEN + "th time within a few lines")
                        .as(Category.ADDITION)
                        .as(Severity.CRITICAL));
                reportedUpTo = i + WINDOW;
            }
        }
        return hits.stream();
    }

    private static boolean isPlain(List<Token> phrase) {
        return phrase.stream().allMatch(word -> word.text().codePoints().noneMatch(Character::isDigit))
                && phrase.stream()
                        .anyMatch(word -> !word.isCapitalised() && word.text().length() >= PLAIN_WORD);
    }
}
