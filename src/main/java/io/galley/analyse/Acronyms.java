package io.galley.analyse;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which short forms a long one has. */
final class Acronyms {
    private static final Set<String> SMALL = Set.of("of", "for", "and", "in", "on", "the", "&", "to");

    private Acronyms() {}

    /** The initials of a name of several words, in lower case: with its small words, and without. */
    static Set<String> of(List<String> words) {
        return words.size() > 1 ? Set.copyOf(List.of(initials(words, true), initials(words, false))) : Set.of();
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
