package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.analyse.Passage;
import io.galley.analyse.Token;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that stand again right after themselves. */
final class Echo {
    private static final int LONGEST_PHRASE = 20;

    /** From so many words on, a phrase that comes so many times is a loop even with marks between. */
    private static final int LOOPING_WORDS = 3;

    private static final int LOOPING_COPIES = 3;

    private static final int LONGEST_CHANT = 4;

    /** How far before a doubled word the word may stand that explains it. */
    private static final int REACH = 6;

    private static final List<List<String>> MAY_DOUBLE = DataFile.rows(Echo.class, "doubled-words.tsv");

    private final Article article;
    private final List<Token> words;

    private Echo(Article article, Passage passage) {
        this.article = article;
        words = passage.tokens().stream().filter(Token::isWord).toList();
    }

    static Stream<Hit> in(Article article, Passage passage) {
        return new Echo(article, passage).hits().stream();
    }

    private List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int length = 1; length <= LONGEST_PHRASE; length++) {
            int start = 0;
            while (start + 2 * length <= words.size()) {
                int same = 0;
                while (start + same + length < words.size()
                        && words.get(start + same)
                                .is(words.get(start + same + length).text())) {
                    same++;
                }
                int copies = same / length + 1;
                int end = start + copies * length;
                if (copies > 1 && seen.get(start, end).isEmpty()) {
                    seen.set(start, end);
                    judge(start, length, copies).ifPresent(hits::add);
                }
                start += same + 1;
            }
        }
        return hits;
    }

    private Optional<Hit> judge(int start, int length, int copies) {
        int end = start + copies * length;
        Span span = words.get(start).span().to(words.get(end - 1).span());
        boolean isLoop = length >= LOOPING_WORDS && copies >= LOOPING_COPIES;
        boolean isLong = length > LOOPING_WORDS;
        boolean goesOn = IntStream.range(start + 1, end)
                .allMatch(i -> followsDirectly(i)
                        || (isLong && (i - start) % length != 0 && gap(i).equals(gap(otherCopy(i, start, length)))));
        boolean counts = isLoop ? isPhrase(start, length) : plainWords(start, length) == length;
        if (!counts || !(goesOn ? isSlip(start, length, end) : isLoop && !isChant(span, length))) {
            return Optional.empty();
        }
        String once = article.text(
                words.get(start).span().to(words.get(start + length - 1).span()));
        Hit hit = Hit.at(span, "“" + once + "” stands here " + copies + " times in a row")
                .suggesting(List.of(once));
        return Optional.of(isLoop ? hit.as(Severity.CRITICAL).as(Category.ADDITION) : hit);
    }

    /** The same word in the copy before, or of the first copy in the second. */
    private static int otherCopy(int i, int start, int length) {
        return i - start < length ? i + length : i - length;
    }

    private boolean followsDirectly(int i) {
        return gap(i).isBlank();
    }

    /** What stands between a word and the one before. */
    private String gap(int i) {
        int end = words.get(i - 1).span().end();
        return article.text(new Span(end, Math.max(end, words.get(i).span().start())));
    }

    private boolean isSlip(int start, int length, int end) {
        if (length == 1) {
            return !words.get(start).readings().isEmpty()
                    && !mayDouble(start)
                    && !isName(start)
                    && !(isAcronym(words.get(start + 1)) && !isAcronym(words.get(start)));
        }
        // "step by step by step", "more and more and more"
        boolean isChain = length == 2
                && end < words.size()
                && words.get(end).is(words.get(start).text());
        return !isChain;
    }

    /** "the first FIRST contest" */
    private static boolean isAcronym(Token word) {
        return word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }

    private boolean mayDouble(int start) {
        List<Token> before = words.subList(Math.max(0, start - REACH), start);
        return MAY_DOUBLE.stream()
                .filter(row -> words.get(start).is(row.get(0)))
                .anyMatch(row -> row.get(1).isEmpty() || before.stream().anyMatch(word -> word.is(row.get(1))));
    }

    private long plainWords(int start, int length) {
        return words.subList(start, start + length).stream()
                .filter(word -> word.text().codePoints().noneMatch(Character::isDigit))
                .count();
    }

    /** And not a row of a table. */
    private boolean isPhrase(int start, int length) {
        return plainWords(start, length) >= LOOPING_WORDS;
    }

    /** Crowds that an article quotes repeat short phrases. */
    private boolean isChant(Span span, int length) {
        return length <= LONGEST_CHANT && article.isQuoted(span);
    }

    /** "Baden Baden", "Lee A A": capitals both times, of a noun, an unknown word or a single letter. */
    private boolean isName(int i) {
        Token word = words.get(i);
        return word.isCapitalised()
                && words.get(i + 1).isCapitalised()
                && (word.canBe("NN") || word.readings().isEmpty() || word.text().length() == 1);
    }
}
