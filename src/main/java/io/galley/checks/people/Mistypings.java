package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Countries;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds words with a capital that are in no dictionary and nearly another word of the article that has one. */
final class Mistypings {
    /** How often the other word must stand in the article, unless both stand beside the same name. */
    private static final int OFTEN = 2;

    /** How many times as often it must stand there as the doubtful one. */
    private static final int RATIO = 2;

    /** Words of fewer letters are near to many names. */
    private static final int SHORT = 5;

    private final Map<String, Word> words = new LinkedHashMap<>();

    private Mistypings() {}

    /** One word that is perhaps mistyped. */
    record Mistyping(Span span, String text, String name) {}

    /** A spelling and all that is known of its places. */
    private static final class Word {
        private final String text;
        private final boolean known;

        /** Whether it is an ordinary word or a country, and not merely a surname that the dictionary has as well. */
        private final boolean inDictionary;

        private final List<Span> places = new ArrayList<>();
        private final Set<Integer> sentences = new HashSet<>();
        private final Set<String> neighbours = new HashSet<>();

        Word(Token token) {
            text = token.text();
            known = token.known();
            inDictionary = token.known()
                    && (Countries.of(text).isPresent()
                            || token.canBe("JJ")
                            || (token.canBe("NN") && !token.isOnly("NNP")));
        }
    }

    static Stream<Mistyping> in(Article article) {
        return new Mistypings().find(article);
    }

    private Stream<Mistyping> find(Article article) {
        int number = 0;
        for (Sentence sentence : article.sentences().toList()) {
            read(sentence.tokens(), number);
            number++;
        }
        List<Word> doubtful = words.values().stream()
                .filter(word -> !word.known && Countries.of(word.text).isEmpty())
                .toList();
        if (doubtful.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<Word>> byKey = new HashMap<>();
        words.values().forEach(word -> Spellings.keys(lower(word))
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(word)));
        return doubtful.stream().flatMap(word -> name(word, byKey).stream()
                .flatMap(name -> word.places.stream().map(place -> new Mistyping(place, word.text, name.text))));
    }

    private void read(List<Token> tokens, int sentence) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isName(token)) {
                Word word = words.computeIfAbsent(token.text(), text -> new Word(token));
                word.places.add(token.span());
                word.sentences.add(sentence);
                List<String> beside = new ArrayList<>();
                if (i > 0) {
                    neighbour(tokens.get(i - 1)).ifPresent(beside::add);
                }
                if (i + 1 < tokens.size()) {
                    neighbour(tokens.get(i + 1)).ifPresent(beside::add);
                }
                word.neighbours.addAll(beside);
            }
        }
    }

    /** Words all in capitals are acronyms or a headline's, and a word that dialects spell differently is no mistake. */
    private static boolean isName(Token token) {
        String text = token.text();
        return token.isWord()
                && token.isCapitalised()
                && token.dialect().isEmpty()
                && text.codePoints().allMatch(letter -> Character.isLetter(letter))
                && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A title or another ordinary noun beside a name is no part of it. */
    private static Optional<String> neighbour(Token token) {
        boolean ordinary = token.known() && token.canBe("NN") && !token.canBe("NNP");
        return isName(token) && !ordinary ? Optional.of(token.lower()) : Optional.empty();
    }

    private static Optional<Word> name(Word doubtful, Map<String, List<Word>> byKey) {
        return Spellings.keys(lower(doubtful)).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .distinct()
                .filter(name -> isMistyped(doubtful, name))
                .max((one, other) -> one.places.size() != other.places.size()
                        ? Integer.compare(one.places.size(), other.places.size())
                        : other.text.compareTo(one.text));
    }

    private static boolean isMistyped(Word doubtful, Word name) {
        boolean sameNeighbour = !Collections.disjoint(doubtful.neighbours, name.neighbours);
        boolean certain = sameNeighbour || (name.inDictionary && doubtful.text.length() >= SHORT);
        int times = doubtful.places.size();
        boolean isRarer = name.places.size() >= Math.max(OFTEN, times * RATIO)
                || (certain
                        && name.places.size() >= times
                        && (name.known || name.places.get(0).compareTo(doubtful.places.get(0)) < 0))
                || (name.known && doubtful.neighbours.isEmpty() && doubtful.text.length() > SHORT);
        return isRarer
                && (certain || doubtful.neighbours.isEmpty() || name.neighbours.isEmpty())
                && ((certain && name.known) || Collections.disjoint(doubtful.sentences, name.sentences))
                && Spellings.isMistyped(lower(doubtful), lower(name));
    }

    private static String lower(Word word) {
        return word.text.toLowerCase(Locale.ROOT);
    }
}
