package io.galley.checks.people;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which spellings of a name's word can be of one name. */
final class Spellings {
    /** Shorter words are too near to each other. */
    private static final int SHORTEST = 5;

    /** Letters that make another word of a name: Korea, Korean; Israel, Israeli. */
    private static final String ENDINGS = "snie";

    /** Letters that are written at the end of a name and not heard: Lumenta, Lumentah. */
    private static final String SILENT = "eh";

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** Letters that one script's or one country's spelling puts where another puts others: Soekarno, Sukarno. */
    private static final String[][] TRANSLITERATIONS = {
        {"oe", "u"},
        {"dj", "j"},
        {"tj", "c"},
        {"kh", "h"},
        {"ch", "h"},
        {"ph", "f"},
        {"ck", "k"},
        {"q", "k"},
        {"w", "v"},
        {"iy", "y"},
        {"ij", "y"},
        {"yy", "y"},
        {"ie", "i"},
        {"ee", "i"},
        {"ou", "u"},
        {"oo", "u"},
        {"sj", "sy"},
        {"th", "t"},
        {"y", "i"},
        {"z", "s"}
    };

    private Spellings() {}

    /** Whether two different words, in lower case, differ by one letter, or only as transliterations do. */
    static boolean areOfOneName(String one, String other) {
        String here = withoutAccents(one);
        String there = withoutAccents(other);
        if (Math.min(here.length(), there.length()) < SHORTEST
                || isInflected(here, there)
                || isInflected(there, here)) {
            return false;
        }
        return folded(here).equals(folded(there))
                || hardened(here).equals(hardened(there))
                || ((DISTANCE.apply(here, there) <= 1 || areSwapped(here, there)) && !differInLastVowel(here, there));
    }

    /**
     * Whether a word that is in no dictionary can be a name's other word, mistyped: what {@link #areOfOneName} says, and also where a letter
     * of a short name or at its end is missing or doubled.
     */
    static boolean isMistyped(String unknown, String name) {
        String here = withoutAccents(unknown);
        String there = withoutAccents(name);
        if (here.equals(there)
                || Math.max(here.length(), there.length()) < SHORTEST
                || Math.min(here.length(), there.length()) < SHORTEST - 1) {
            return false;
        }
        if (here.length() == there.length() + 1 && here.startsWith(there)) {
            char last = here.charAt(here.length() - 1);
            return last == there.charAt(there.length() - 1)
                    || (SILENT.indexOf(last) >= 0 && there.length() >= SHORTEST);
        }
        if (there.length() == here.length() + 1 && there.startsWith(here)) {
            return ENDINGS.indexOf(there.charAt(there.length() - 1)) < 0;
        }
        return areOfOneName(unknown, name) || (DISTANCE.apply(here, there) <= 1 && here.length() < there.length());
    }

    /** Whether two neighbouring letters have changed places. */
    private static boolean areSwapped(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /**
     * What two spellings of one name have in common: any two words that {@link #areOfOneName} or {@link #isMistyped} joins share a key. It is the word
     * as transliterations fold it, and the word with each of its letters left out in turn, and whole; two words are one letter
     * apart only if leaving out one letter of either, or of both, makes them the same.
     */
    static Set<String> keys(String word) {
        String plain = withoutAccents(word);
        if (plain.length() < SHORTEST - 1) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>(List.of(plain, "=" + folded(plain), "~" + hardened(plain)));
        for (int i = 0; i < plain.length(); i++) {
            keys.add(plain.substring(0, i) + plain.substring(i + 1));
        }
        return keys;
    }

    /** "Marias" of "Maria", "Koreans" of "Korean": more letters at the end make another word. */
    private static boolean isInflected(String longer, String shorter) {
        return longer.startsWith(shorter)
                && !(longer.length() == shorter.length() + 1
                        && SILENT.indexOf(longer.charAt(longer.length() - 1)) >= 0);
    }

    /** Mario and Maria are two people. */
    private static boolean differInLastVowel(String one, String other) {
        int last = one.length() - 1;
        return one.length() == other.length() && one.substring(0, last).equals(other.substring(0, last));
    }

    private static String withoutAccents(String word) {
        return Normalizer.normalize(word, Form.NFD).replaceAll("\\p{M}", "");
    }

    /** With all spellings of one hard sound alike: Makassar, Macassar, Makhassar. */
    private static String hardened(String word) {
        return word.replaceAll("kh|ch|ck|q|c", "k").replaceAll("(.)\\1", "$1");
    }

    private static String folded(String word) {
        String folded = word;
        for (String[] pair : TRANSLITERATIONS) {
            folded = folded.replace(pair[0], pair[1]);
        }
        return folded.replaceAll("(.)\\1", "$1");
    }
}
