package io.galley.checks.wording;

import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A fixed phrase.
 *
 * @param words in lower case; {@code one's} and {@code someone's} stand for any possessive pronoun
 * @param isVerb whether the first word is a verb, which may be inflected
 */
record Idiom(List<String> words, boolean isVerb) {
    /** So many words, a verb and an article among them, make a phrase that means nothing else. */
    private static final int TELLING = 4;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "in", "on", "at", "to", "for", "with", "by", "from", "into", "over", "under");
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their");

    /**
     * Words of a text that are the phrase but for one thing.
     *
     * @param right how the phrase goes, its verb inflected as in the text
     * @param isVerb whether the phrase begins with a verb
     */
    record Broken(Span span, String right, boolean isVerb) {}

    Idiom {
        words = List.copyOf(words);
    }

    /** Whether the phrase stands at a place as it should. */
    boolean standsWhole(List<Token> tokens, int last) {
        int first = last - words.size() + 1;
        if (first < 0) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isWord(i, tokens.get(first + i))) {
                return false;
            }
        }
        return true;
    }

    /** The phrase, wherever it would stand if a token were this word of it. */
    Stream<Broken> with(String word, List<Token> tokens, int at) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).equals(word))
                .map(i -> at - i)
                .filter(first -> first >= 0 && first + words.size() <= tokens.size())
                .filter(first -> IntStream.range(0, words.size())
                        .allMatch(i -> first + i == at || isWord(i, tokens.get(first + i))))
                .mapToObj(first -> new Broken(
                        tokens.get(first)
                                .span()
                                .to(tokens.get(first + words.size() - 1).span()),
                        IntStream.range(first, first + words.size())
                                .mapToObj(i -> i == at ? word : tokens.get(i).text())
                                .collect(Collectors.joining(" ")),
                        isVerb));
    }

    /**
     * The phrase, ending at a token, with one article put in, left out or changed, one other preposition, or one noun in the
     * wrong number.
     */
    Optional<Broken> brokenAt(List<Token> tokens, int last) {
        List<String> right = new ArrayList<>();
        int faults = 0;
        int at = last;
        int word = words.size() - 1;
        while (word >= 0 && faults <= 1) {
            if (at < 0) {
                return Optional.empty();
            }
            Token token = tokens.get(at);
            String wanted = words.get(word);
            if (isWord(word, token)) {
                right.add(0, token.text());
                word--;
                at--;
            } else if (ARTICLES.contains(wanted) && mayLose(wanted, token)) {
                faults++;
                right.add(0, wanted);
                word--;
                at -= ARTICLES.contains(token.lower()) ? 1 : 0;
            } else if (ARTICLES.contains(token.lower()) && word < words.size() - 1) {
                faults++;
                at--;
            } else if (isOtherPreposition(wanted, token) || isOtherNumber(wanted, token)) {
                faults++;
                right.add(0, wanted);
                word--;
                at--;
            } else {
                return Optional.empty();
            }
        }
        return faults == 1
                ? Optional.of(new Broken(
                        tokens.get(at + 1).span().to(tokens.get(last).span()), String.join(" ", right), isVerb))
                : Optional.empty();
    }

    /** After a verb "the" may well be another article or none: "take the time", "take time", "take a time". */
    private boolean mayLose(String article, Token instead) {
        return !isVerb || (!article.equals("the") && !ARTICLES.contains(instead.lower()));
    }

    private boolean isWord(int i, Token token) {
        String wanted = words.get(i);
        if (wanted.endsWith("one's")) {
            return POSSESSIVES.contains(token.lower());
        }
        if (i == 0 && isVerb) {
            return token.readings().stream()
                    .anyMatch(reading ->
                            reading.tag().startsWith("VB") && reading.lemma().equals(wanted));
        }
        return token.lower().equals(wanted);
    }

    /** Another preposition shows a slip only where the phrase is known by two words besides. */
    private boolean isOtherPreposition(String wanted, Token token) {
        return PREPOSITIONS.contains(wanted)
                && PREPOSITIONS.contains(token.lower())
                && words.stream()
                                .filter(word -> !ARTICLES.contains(word)
                                        && !PREPOSITIONS.contains(word)
                                        && !word.endsWith("one's"))
                                .count()
                        >= 2;
    }

    /**
     * After a verb and an article the noun may well be in the other number, unless more words tell the phrase: "take a turn",
     * "take turns". So it may where it is several people's: "lost their jobs".
     */
    private boolean isOtherNumber(String wanted, Token token) {
        return !token.isCapitalised()
                && !token.lower().equals(wanted)
                && ((token.canBe("NNS") && token.hasLemma(wanted)) || wanted.equals(token.lower() + "s"))
                && !(isVerb && words.size() < TELLING && words.stream().anyMatch(ARTICLES::contains))
                && words.stream().noneMatch(word -> word.endsWith("one's"));
    }
}
