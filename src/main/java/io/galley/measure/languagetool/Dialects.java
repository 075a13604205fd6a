package io.galley.measure.languagetool;

import io.galley.analyse.Token.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.en.MorfologikAmericanSpellerRule;
import org.languagetool.rules.en.MorfologikBritishSpellerRule;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;

/**
 * American and British spellings.
 *
 * <p>LanguageTool's list pairs words; but many of them the other variety has too, as another word or as a second spelling:
 * "meter" measures in Britain, "practice" is a noun there, "-ize" is Oxford's. Only what the other's dictionary refuses shows
 * who wrote it.
 */
final class Dialects {
    private static final String LIST = "/en/en-US-GB.txt";

    /** British letters, and the American ones that stand in their place. */
    private static final List<String[]> LETTERS = List.of(
            new String[] {"our", "or"},
            new String[] {"is", "iz"},
            new String[] {"ys", "yz"},
            new String[] {"tre", "ter"},
            new String[] {"ll", "l"},
            new String[] {"l", "ll"},
            new String[] {"ae", "e"},
            new String[] {"oe", "e"},
            new String[] {"ough", "ow"},
            new String[] {"ogue", "og"},
            new String[] {"ence", "ense"},
            new String[] {"mme", "m"},
            new String[] {"pp", "p"},
            new String[] {"ph", "f"});

    /** What LanguageTool adds to the dictionaries of both. */
    private static final Set<String> OF_BOTH = Stream.of("/spelling_global.txt", "/en/hunspell/spelling.txt")
            .flatMap(list -> JLanguageTool.getDataBroker().getFromResourceDirAsLines(list).stream())
            .map(line -> line.replaceFirst("#.*", "").strip())
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Dialect> byWord = new HashMap<>();

    /**
     * Reads the list.
     *
     * @param isAmerican whether the American dictionary has a word
     * @param isBritish whether the British one has
     */
    Dialects(Predicate<String> isAmerican, Predicate<String> isBritish) {
        for (String line : JLanguageTool.getDataBroker().getFromResourceDirAsLines(LIST)) {
            String[] pair = line.split(";", -1);
            if (pair.length == 2 && !line.startsWith("#")) {
                if (!isBritish.test(pair[0])) {
                    byWord.put(pair[0], new Dialect(Locale.US, pair[1]));
                }
                if (!isAmerican.test(pair[1])) {
                    byWord.put(pair[1], new Dialect(Locale.UK, pair[0]));
                }
            }
        }
    }

    /** The other variety. */
    static Locale other(Locale language) {
        return language.equals(Locale.US) ? Locale.UK : Locale.US;
    }

    /**
     * The words of a variety, for one thread at a time. LanguageTool's own speller knows the same ones and suggests others, but
     * takes half a second to load.
     */
    static Predicate<String> words(Locale language) {
        String own = "/en/hunspell/spelling_" + language.toLanguageTag() + ".txt";
        MorfologikMultiSpeller speller;
        try {
            speller = new MorfologikMultiSpeller("/en/hunspell/" + language + ".dict", List.of(own), null, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return word -> !speller.isMisspelled(word)
                || OF_BOTH.contains(word)
                || OF_BOTH.contains(word.toLowerCase(Locale.ROOT));
    }

    /** LanguageTool's speller for a variety, without the rest of LanguageTool; for one thread at a time. */
    static SpellingCheckRule dictionary(Locale language) {
        Language of = Languages.getLanguageForShortCode(language.toLanguageTag());
        try {
            return language.equals(Locale.US)
                    ? new MorfologikAmericanSpellerRule(JLanguageTool.getMessageBundle(of), of)
                    : new MorfologikBritishSpellerRule(JLanguageTool.getMessageBundle(of), of, null, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dialect that alone spells a word so, by the list. */
    Optional<Dialect> of(String word) {
        return Optional.ofNullable(byWord.get(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * The same for a word that is in the other variety's dictionary only, by the letters in which the two differ.
     *
     * @param language the variety that lacks it
     * @param isOurs whether that variety has a word
     */
    Optional<Dialect> inferred(String word, Locale language, Predicate<String> isOurs) {
        boolean isBritish = language.equals(Locale.US);
        for (String[] letters : LETTERS) {
            for (String candidate : replaced(word, letters[isBritish ? 0 : 1], letters[isBritish ? 1 : 0])) {
                if (isOurs.test(candidate)) {
                    return Optional.of(new Dialect(other(language), candidate));
                }
            }
        }
        return Optional.empty();
    }

    /** The word with one occurrence replaced, for each. */
    private static List<String> replaced(String word, String letters, String by) {
        List<String> results = new ArrayList<>();
        for (int at = word.indexOf(letters, 1); at >= 0; at = word.indexOf(letters, at + 1)) {
            results.add(word.substring(0, at) + by + word.substring(at + letters.length()));
        }
        return results;
    }
}
