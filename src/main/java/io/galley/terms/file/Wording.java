package io.galley.terms.file;

import java.util.Optional;
import java.util.regex.Pattern;

/** What can be looked for in an article. */
final class Wording {
    /** Nobody looks for a sentence; a long “term” is a definition in the wrong column. */
    private static final int MOST_CHARACTERS = 120;

    private static final int MOST_WORDS = 12;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Wording() {}

    /** As it is written in one line. */
    static String tidy(String raw) {
        return SPACES.matcher(raw).replaceAll(" ").strip();
    }

    /** What is wrong with a word that was tidied up. */
    static Optional<String> fault(String word) {
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(quoted(word) + " has neither a letter nor a digit");
        }
        if (word.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(quoted(word.replaceAll("\\p{Cntrl}", "?")) + " holds a control character");
        }
        if (word.length() > MOST_CHARACTERS || word.split(" ", -1).length > MOST_WORDS) {
            return Optional.of(quoted(word) + " is too long for a term: at most " + MOST_WORDS + " words and "
                    + MOST_CHARACTERS + " characters are looked for");
        }
        return Optional.empty();
    }

    /** For a message. */
    static String quoted(String word) {
        String tidy = tidy(word);
        return "“" + (tidy.length() <= 60 ? tidy : tidy.substring(0, tidy.offsetByCodePoints(0, 50)) + "…") + "”";
    }
}
