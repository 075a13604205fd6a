package io.galley.measure.languagetool;

import io.galley.analyse.Token.Dialect;
import io.galley.text.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/**
 * The words of one variety of English, and how the other spells them; for one thread at a time.
 *
 * <p>Dictionaries list words, but English makes them: what a known word becomes with a prefix, or two with a hyphen, is no
 * misspelling either.
 */
final class Vocabulary {
    /** Articles repeat their words, and one article's words are soon forgotten in the next. */
    private static final int REMEMBERED_WORDS = 20_000;

    /** What stands before any word; none that a slip of the pen makes, as "mis" of "mistake" would. */
    private static final Set<String> PREFIXES = Set.of(
            "anti", "auto", "bio", "co", "counter", "cross", "cyber", "de", "dis", "eco", "ethno", "euro", "ex",
            "extra", "geo", "hydro", "hyper", "infra", "inter", "intra", "macro", "mega", "micro", "mid", "mini",
            "mono", "multi", "nano", "neo", "neuro", "non", "out", "over", "para", "petro", "photo", "poly", "post",
            "pre", "pro", "proto", "pseudo", "quasi", "radio", "re", "semi", "socio", "sub", "super", "techno", "tele",
            "thermo", "trans", "ultra", "un", "under", "vice");

    private static final int SHORTEST_STEM = 4;
    private static final int LONG_WORD = 8;

    private static final Set<String> OF_THE_NEWS = DataFile.rows(Vocabulary.class, "words.txt").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private final Locale language;
    private final SpellingCheckRule own;
    private final Predicate<String> other;
    private final Dialects dialects;
    private final MorfologikSpeller frequencies;
    private final Map<String, Word> remembered = new HashMap<>();

    private record Word(boolean known, Optional<Dialect> dialect) {}

    Vocabulary(Locale language, SpellingCheckRule own, Predicate<String> other, Dialects dialects) {
        this.language = language;
        this.own = own;
        this.other = other;
        this.dialects = dialects;
        try {
            frequencies = new MorfologikSpeller("/en/hunspell/" + language.toString() + ".dict");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a word of this variety. */
    boolean knows(String word) {
        return word(word).known();
    }

    /**
     * Whether a word is common enough to be what somebody meant. A short unknown word is like many rare ones, a long one is
     * like none by chance.
     */
    boolean isCommon(String word) {
        int frequency = Math.max(frequencies.getFrequency(word), frequencies.getFrequency(lower(word)));
        return frequency >= (word.length() < LONG_WORD ? 7 : 4);
    }

    /** The variety that alone spells a word so. */
    Optional<Dialect> dialect(String word) {
        return word(word).dialect();
    }

    private Word word(String word) {
        Word known = remembered.get(word);
        if (known == null) {
            if (remembered.size() >= REMEMBERED_WORDS) {
                remembered.clear();
            }
            known = lookUp(word);
            remembered.put(word, known);
        }
        return known;
    }

    private Word lookUp(String written) {
        String word = INVISIBLE.matcher(written).replaceAll("");
        if (word.chars().anyMatch(c -> Character.isDigit(c) || c == '.') || OF_THE_NEWS.contains(lower(word))) {
            return new Word(true, Optional.empty());
        }
        Optional<Dialect> listed = dialects.of(word);
        if (isIn(own, word)) {
            return new Word(true, listed);
        }
        if (listed.isEmpty() && other.test(word)) {
            listed = dialects.inferred(word, language, candidate -> isIn(own, candidate));
        }
        return new Word(listed.isEmpty() && isMadeOfKnown(word), listed);
    }

    private boolean isMadeOfKnown(String word) {
        List<String> parts = List.of(word.split("[-‐‑]", -1));
        if (parts.size() > 1) {
            return parts.stream().allMatch(this::isPart);
        }
        for (int i = 2; i <= word.length() - SHORTEST_STEM; i++) {
            if (PREFIXES.contains(word.substring(0, i)) && isIn(own, word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** In compounds names and the small words before them go unasked: "al-Amr", "anti-Washington". */
    private boolean isPart(String part) {
        return part.length() <= 2
                || Character.isUpperCase(part.charAt(0))
                || PREFIXES.contains(part)
                || isIn(own, part)
                || other.test(part)
                || isMadeOfKnown(part);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static boolean isIn(SpellingCheckRule speller, String word) {
        try {
            return !speller.isMisspelled(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
