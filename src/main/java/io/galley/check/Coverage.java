package io.galley.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The languages that a check knows, as ISO 639 codes.
 *
 * @param targets those that an article may be in; empty for any
 * @param sources those that its source may be in; empty for any, and for a check that does not look at the source
 */
public record Coverage(Set<String> targets, Set<String> sources) {
    /** What most checks know: English. */
    public static final Coverage ENGLISH = new Coverage(Set.of("en"), Set.of());

    /** What needs no words of any language. */
    public static final Coverage ANY = new Coverage(Set.of(), Set.of());

    public Coverage {
        targets = Set.copyOf(targets);
        sources = Set.copyOf(sources);
    }

    /** Why a check cannot judge an article in a language, translated from another where that is known; empty if it can. */
    public Optional<String> lacks(Locale target, Optional<Locale> source) {
        if (isOutside(targets, target)) {
            return Optional.of("not made for " + name(target));
        }
        return source.filter(language -> isOutside(sources, language))
                .map(language -> "not made for sources in " + name(language));
    }

    private static boolean isOutside(Set<String> known, Locale language) {
        return !known.isEmpty() && !known.contains(language.getLanguage());
    }

    private static String name(Locale language) {
        return language.getDisplayLanguage(Locale.ENGLISH);
    }
}
