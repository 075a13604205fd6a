package io.galley.checks.consistency;

import java.util.Locale;
import java.util.Set;

/** Words that differ only in their endings: "constitution" and "constitutional", "election" and "elections". */
final class Stems {
    /** Letters that two words must begin with alike. */
    private static final int SHORTEST = 5;

    private static final Set<String> ENDINGS = Set.of(
            "", "s", "es", "al", "ial", "ary", "ry", "ries", "y", "ies", "e", "ic", "ical", "ics", "ian", "an", "n",
            "ion", "ions", "ive", "or", "oral", "ed", "ing", "ment", "mental", "ese");

    private Stems() {}

    /** Whether two words, in any case, are forms of one or made of one another. */
    static boolean alike(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (a.equals(b)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        boolean plural = common >= 3 && (a.equals(b + "s") || b.equals(a + "s"));
        for (int stem = common; stem >= SHORTEST; stem--) {
            if (ENDINGS.contains(a.substring(stem)) && ENDINGS.contains(b.substring(stem))) {
                return true;
            }
        }
        return plural;
    }
}
