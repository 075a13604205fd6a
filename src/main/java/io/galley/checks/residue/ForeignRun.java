package io.galley.checks.residue;

import io.galley.analyse.Indonesian;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Foreign words that stand side by side in a sentence.
 *
 * @param tokens all of the sentence
 * @param from the first that belongs to the run
 * @param to after the last
 */
record ForeignRun(List<Token> tokens, int from, int to) {
    /** Shorter words that are only Indonesian are too much like abbreviations and the small words of other languages. */
    private static final int TELLING_LENGTH = 4;

    /** Words that hold a sentence together. */
    private static final Set<String> JOINING = Set.of(
            "adalah", "agar", "akan", "atau", "bahwa", "dan", "dari", "dengan", "di", "dia", "ini", "itu", "juga",
            "karena", "ke", "lain", "mereka", "oleh", "pada", "paling", "para", "pun", "sebagai", "sudah", "telah",
            "tidak", "untuk", "yang");

    /** How verbs begin. */
    private static final List<String> VERBAL = List.of("ber", "di", "me", "ter");

    private static final int SHORTEST_VERB = 6;

    /** The Indonesian runs of a sentence, in order. */
    static List<ForeignRun> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<ForeignRun> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = i;
            while (end < tokens.size() && belongs(tokens, end)) {
                end++;
            }
            int first = i;
            while (first < end && !isPlainlyIndonesian(tokens.get(first))) {
                first++;
            }
            int last = end;
            while (last > first && !isPlainlyIndonesian(tokens.get(last - 1))) {
                last--;
            }
            ForeignRun run = new ForeignRun(tokens, first, last);
            if (run.tells()) {
                runs.add(run);
            }
            i = end + 1;
        }
        return runs;
    }

    /** The runs of words in small letters that are among others and no English ones. */
    static List<ForeignRun> among(Set<String> others, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<ForeignRun> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = i;
            while (end < tokens.size() && isAmong(others, tokens.get(end))) {
                end++;
            }
            if (end > i) {
                runs.add(new ForeignRun(tokens, i, end));
            }
            i = end + 1;
        }
        return runs;
    }

    private static boolean isAmong(Set<String> others, Token token) {
        return !token.known() && token.dialect().isEmpty() && others.contains(token.text());
    }

    /** The words. */
    List<Token> words() {
        return tokens.subList(from, to);
    }

    Span span() {
        return tokens.get(from).span().to(tokens.get(to - 1).span());
    }

    /** One long word tells, and of short ones two. */
    private boolean tells() {
        List<Token> indonesian =
                words().stream().filter(ForeignRun::isOnlyIndonesian).toList();
        return indonesian.stream().anyMatch(word -> word.text().length() >= TELLING_LENGTH)
                || (indonesian.size() > 1
                        && indonesian.stream().anyMatch(word -> word.text().length() == TELLING_LENGTH - 1));
    }

    /** Words of neither language: where there are many, it is a third one. */
    long strange() {
        return words().stream().filter(word -> !isIndonesian(word)).count();
    }

    /** Whether a word is a verb or one of the small words, so that it is part of a sentence and not a name. */
    static boolean isOfSentences(Token token) {
        String word = token.lower();
        return JOINING.contains(word)
                || (word.length() >= SHORTEST_VERB && VERBAL.stream().anyMatch(word::startsWith));
    }

    /** Whether it stands at the start of its sentence. */
    boolean isFirst() {
        return opens(tokens, from);
    }

    /** Whether a word is Indonesian and not English. */
    static boolean isOnlyIndonesian(Token token) {
        return !token.known()
                && token.dialect().isEmpty()
                && token.text().codePoints().allMatch(c -> Character.isLetter(c) || c == '-')
                && Indonesian.has(token.lower());
    }

    private static boolean isPlainlyIndonesian(Token token) {
        return isOnlyIndonesian(token) || JOINING.contains(token.lower());
    }

    private static boolean isIndonesian(Token token) {
        return Character.isLetter(token.text().codePointAt(0)) && Indonesian.has(token.lower());
    }

    private static boolean belongs(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return false;
        }
        if (token.isCapitalised()) {
            return opens(tokens, i)
                    && isOnlyIndonesian(token)
                    && i + 1 < tokens.size()
                    && !tokens.get(i + 1).isCapitalised()
                    && isOnlyIndonesian(tokens.get(i + 1));
        }
        boolean goesOn =
                i > 0 && !tokens.get(i - 1).known() && !tokens.get(i - 1).isCapitalised();
        return isIndonesian(token) || (!token.known() && token.dialect().isEmpty() && goesOn);
    }

    private static boolean opens(List<Token> tokens, int i) {
        return tokens.subList(0, i).stream().noneMatch(Token::isWord);
    }
}
