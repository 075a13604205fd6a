package io.galley.analyse;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which short form belongs to which long one. */
final class Acronyms {
    private static final Set<String> SMALL = Set.of("of", "for", "and", "in", "on", "the", "&", "to");

    private Acronyms() {}

    /** Whether letters, in lower case, are the initials of a name's words, with or without its small words. */
    static boolean abbreviates(String letters, List<String> words) {
        return words.size() > 1 && (letters.equals(initials(words, true)) || letters.equals(initials(words, false)));
    }

    private static String initials(List<String> words, boolean all) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (all || !SMALL.contains(word)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
