package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Entity;
import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention;
import io.galley.analyse.Mention.Form;
import io.galley.analyse.Saying;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds people's names in small letters. */
final class LostCapitals {
    /** Shorter words are too often words of another language or parts of names. */
    private static final int SHORTEST = 4;

    /** Letters by which a word belongs to an address or a compound: "@reyes", "reyes.com", "reyes-led". */
    private static final Set<String> JOINING = Set.of("@", "#", "/", "-", "_", "\\", "&");

    private LostCapitals() {}

    /**
     * A name in small letters.
     *
     * @param name as it is written elsewhere
     * @param times how often it is written so
     */
    record Lost(Span span, String text, String name, int times) {}

    static Stream<Lost> in(Article article) {
        Map<String, Name> names = names(article);
        if (names.isEmpty()) {
            return Stream.empty();
        }
        List<Lost> lost = article.prose()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> in(sentence, names).stream())
                .toList();
        Map<String, Long> times = lost.stream().collect(Collectors.groupingBy(Lost::name, Collectors.counting()));
        return lost.stream().filter(one -> {
            long small = times.getOrDefault(one.name(), 1L);
            return small == 1 || small < one.times();
        });
    }

    /** The last words of people's names, by themselves in small letters, where not only the start of a sentence makes them capitals. */
    private static Map<String, Name> names(Article article) {
        Set<Integer> starts =
                article.sentences().map(sentence -> sentence.span().start()).collect(Collectors.toUnmodifiableSet());
        Map<String, Name> names = new HashMap<>();
        article.people().entities().stream().filter(LostCapitals::isPerson).forEach(person -> {
            for (Mention mention : person.mentions()) {
                String last = mention.words().get(mention.words().size() - 1);
                if (mention.form() != Form.ACRONYM
                        && last.length() >= SHORTEST
                        && isCapitalised(last)
                        && (mention.words().size() > 1
                                || !starts.contains(mention.span().start()))) {
                    names.merge(last.toLowerCase(Locale.ROOT), new Name(last, 1), Name::and);
                }
            }
        });
        return names;
    }

    private static boolean isPerson(Entity entity) {
        return entity.kind() == Kind.PERSON
                || (entity.kind() == Kind.UNKNOWN && !entity.genderCues().isEmpty());
    }

    /** @param times how often it has its capital */
    private record Name(String text, int times) {
        Name and(Name other) {
            return new Name(text, times + other.times);
        }
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().allMatch(Character::isLetter)
                && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<Lost> in(Sentence sentence, Map<String, Name> names) {
        List<Token> tokens = sentence.tokens();
        List<Lost> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Name name = names.get(token.text());
            if (name != null && !isJoined(tokens, i) && (!token.known() || standsAsName(tokens, i))) {
                found.add(new Lost(token.span(), token.text(), name.text(), name.times()));
            }
        }
        return found;
    }

    private static boolean isJoined(List<Token> tokens, int i) {
        boolean before = i > 0
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
                && JOINING.contains(tokens.get(i - 1).text());
        boolean after = i + 1 < tokens.size()
                && tokens.get(i + 1).span().start() == tokens.get(i).span().end()
                && (JOINING.contains(tokens.get(i + 1).text())
                        || (tokens.get(i + 1).is(".")
                                && i + 2 < tokens.size()
                                && tokens.get(i + 2).span().start()
                                        == tokens.get(i + 1).span().end()));
        return before || after;
    }

    /** Whether a word that is no name alone says something without an article, as only a name does: "bell said". */
    private static boolean standsAsName(List<Token> tokens, int i) {
        boolean opens = i == 0
                || !tokens.get(i - 1).isWord()
                || tokens.get(i - 1).is("and")
                || tokens.get(i - 1).is("but")
                || tokens.get(i - 1).is("that");
        boolean says = i + 1 < tokens.size()
                && Saying.isVerb(tokens.get(i + 1))
                && tokens.get(i + 1).canBe("VBD")
                && !tokens.get(i).canBe("PRP")
                && !tokens.get(i).canBe("DT");
        boolean told = i > 1 && tokens.get(i - 1).is("to") && tokens.get(i - 2).is("according");
        boolean ends = i + 1 == tokens.size() || !tokens.get(i + 1).isWord();
        return (opens && says) || (told && ends);
    }
}
