package io.galley.checks.consistency;

import io.galley.text.DataFile;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Acronyms that readers of news know. */
final class KnownAcronyms {
    private static final List<List<String>> ROWS = DataFile.rows(KnownAcronyms.class, "known-acronyms.tsv");
    private static final Set<String> LETTERS = letters(row -> true);
    private static final Set<String> COUNTRIES = letters(row -> row.size() > 1);

    private KnownAcronyms() {}

    private static Set<String> letters(Predicate<List<String>> which) {
        return ROWS.stream().filter(which).map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it stands for a country. */
    static boolean isCountry(String letters) {
        return COUNTRIES.contains(letters);
    }

    static boolean has(String letters) {
        return LETTERS.contains(letters);
    }
}
