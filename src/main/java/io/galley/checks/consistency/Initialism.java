package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of capitals, with the places where it stands.
 *
 * @param letters as written
 * @param uses every place in running text, in order
 */
record Initialism(String letters, List<Use> uses) {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,6}");

    private static final Set<String> SMALL =
            Set.of("of", "for", "and", "in", "on", "the", "to", "at", "against", "with");

    /** Words of the longest long form. */
    private static final int LONGEST = 9;

    Initialism {
        uses = List.copyOf(uses);
    }

    /** One place. */
    record Use(Sentence sentence, int at) {
        Token token() {
            return sentence.tokens().get(at);
        }

        /** The word or mark so many places further on. */
        Optional<Token> beside(int by) {
            int place = at + by;
            return place >= 0 && place < sentence.tokens().size()
                    ? Optional.of(sentence.tokens().get(place))
                    : Optional.empty();
        }

        /** Whether it stands in parentheses right after a name that abbreviates to some letters. */
        boolean follows(String letters) {
            StringBuilder initials = new StringBuilder();
            for (int by = -2; beside(by).isPresent() && initials.length() < letters.length(); by--) {
                Token word = beside(by).orElseThrow();
                if (word.isWord() && !SMALL.contains(word.text())) {
                    initials.insert(0, word.text().substring(0, 1));
                }
            }
            return initials.toString().equals(letters);
        }

        /** Whether it stands in parentheses, or something in parentheses comes next. */
        boolean isBracketed() {
            return beside(-1).filter(token -> token.text().equals("(")).isPresent()
                    || beside(1).filter(token -> token.text().equals("(")).isPresent();
        }
    }

    /** All of an article, by their first place. */
    static List<Initialism> in(Article article) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        article.passages().stream()
                .filter(passage ->
                        passage.segment().block().isProse() || passage.segment().block() == Block.CAPTION)
                .flatMap(passage -> passage.sentences().stream())
                .filter(Initialism::isMixed)
                .forEach(sentence -> {
                    for (int i = 0; i < sentence.tokens().size(); i++) {
                        String word = sentence.tokens().get(i).text();
                        if (CAPITALS.matcher(word).matches()) {
                            uses.computeIfAbsent(word, w -> new ArrayList<>()).add(new Use(sentence, i));
                        }
                    }
                });
        return uses.entrySet().stream()
                .map(entry -> new Initialism(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In a sentence of capitals alone, capitals show nothing. */
    private static boolean isMixed(Sentence sentence) {
        return sentence.words().stream()
                .anyMatch(word -> word.text().length() > 1
                        && word.text().codePoints().noneMatch(Character::isUpperCase)
                        && word.text().codePoints().anyMatch(Character::isLetter));
    }

    /**
     * What the words of an article, read in a row, abbreviate to, in capitals, with and without the small words.
     *
     * @param names whether only words with a capital count, small words apart
     */
    static Set<String> spelledOut(Article article, boolean names) {
        Set<String> found = new HashSet<>();
        article.sentences().forEach(sentence -> {
            List<String> words = sentence.words().stream()
                    .flatMap(word -> Stream.of(word.text().split("-", -1)))
                    .filter(word -> !word.isEmpty())
                    .toList();
            for (int first = 0; first < words.size(); first++) {
                spellOut(words.subList(first, Math.min(words.size(), first + LONGEST)), names, found);
            }
        });
        return found;
    }

    private static void spellOut(List<String> words, boolean names, Set<String> found) {
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        for (String word : words) {
            boolean small = SMALL.contains(word);
            if (names && !small && !Character.isUpperCase(word.codePointAt(0))) {
                return;
            }
            all.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            if (!small) {
                great.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
            found.add(all.toString());
            found.add(great.toString());
        }
    }
}
