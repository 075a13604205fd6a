package io.galley.checks.terminology;

import io.galley.terms.Glossary;
import io.galley.terms.Term;
import io.galley.terms.Term.Original;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a glossary has translations for, in a tree of words: a sentence of the source is walked once, however many there are. */
final class Originals {
    /** Where no blanks part words, each sign is taken for one. */
    private static final String SIGNS =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

    private static final Pattern WORD = Pattern.compile("[" + SIGNS + "]|[\\p{L}\\p{M}\\p{N}&&[^" + SIGNS + "]]+");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]*|[-\\u2010\\u2011]");

    /** What may be joined to an Indonesian word that stays the same. */
    private static final List<String> PARTICLES = List.of("nya", "lah", "kah", "pun");

    private static final String INDONESIAN = "id";

    private static final Node DEAD_END = new Node();

    private final Node root = new Node();

    /** What may follow, and what is complete here: the translations of each original. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Map<Original, List<Term>> complete = new LinkedHashMap<>();
    }

    /**
     * Words of the source that have a translation.
     *
     * @param translations the rules for it, each of which is right
     */
    record Found(Span place, Original original, List<Term> translations) {
        Found {
            translations = List.copyOf(translations);
        }
    }

    Originals(Glossary glossary) {
        for (Term term : glossary.terms()) {
            for (Original original : term.originals()) {
                Node node = root;
                for (MatchResult word : WORD.matcher(original.text()).results().toList()) {
                    node = node.next.computeIfAbsent(Word.lower(word.group()), any -> new Node());
                }
                node.complete
                        .computeIfAbsent(original, any -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** The longest that begin at each word of a sentence, in order; none lies in another. */
    List<Found> in(String text, Span sentence, Locale language) {
        List<Span> words = WORD.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
        List<Found> all = new ArrayList<>();
        int end = sentence.start();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= end) {
                Optional<Found> found = longest(text, words, i, language.getLanguage());
                found.ifPresent(all::add);
                end = found.map(longest -> longest.place().end()).orElse(end);
            }
        }
        return all;
    }

    private Optional<Found> longest(String text, List<Span> words, int first, String language) {
        List<Found> found = new ArrayList<>();
        Node node = root;
        for (int i = first; i < words.size() && (i == first || areJoined(text, words, i)); i++) {
            Node before = node;
            Span place = words.get(first).to(words.get(i));
            String word = Word.lower(words.get(i).in(text));
            forms(word, language)
                    .flatMap(form -> before.next.getOrDefault(form, DEAD_END).complete.entrySet().stream())
                    .filter(entry -> isIn(language, entry.getKey()))
                    .findFirst()
                    .ifPresent(entry -> found.add(new Found(place, entry.getKey(), entry.getValue())));
            node = before.next.getOrDefault(word, DEAD_END);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private static boolean areJoined(String text, List<Span> words, int next) {
        return GAP.matcher(text.substring(
                        words.get(next - 1).end(), words.get(next).start()))
                .matches();
    }

    private static boolean isIn(String language, Original original) {
        return original.language().isEmpty() || original.language().equals(language);
    }

    /** A word as it is, then what it would be without a particle. */
    private static Stream<String> forms(String word, String language) {
        return language.equals(INDONESIAN)
                ? Stream.concat(
                        Stream.of(word),
                        PARTICLES.stream()
                                .filter(word::endsWith)
                                .map(particle -> word.substring(0, word.length() - particle.length())))
                : Stream.of(word);
    }
}
