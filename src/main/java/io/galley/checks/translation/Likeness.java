package io.galley.checks.translation;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two languages' spellings can be of one name. */
final class Likeness {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** Letters that one language's spelling puts where another puts others. */
    private static final String[][] SPELLINGS = {
        {"oe", "u"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ie", "i"},
        {"dj", "j"},
        {"tj", "c"},
        {"sch", "s"},
        {"sh", "s"},
        {"sy", "s"},
        {"ch", "k"},
        {"kh", "k"},
        {"ck", "k"},
        {"q", "k"},
        {"c", "k"},
        {"x", "ks"},
        {"ph", "f"},
        {"v", "f"},
        {"w", "f"},
        {"th", "t"},
        {"z", "s"},
        {"y", "i"},
        {"j", "i"}
    };

    private static final int SHORTEST_STEM = 4;
    private static final double MOST_OFF = 0.34;

    private static final Pattern DOUBLE = Pattern.compile("(.)\\1");

    private Likeness() {}

    /** In small Latin letters without accents. */
    static String plain(String name) {
        return TO_LATIN.transliterate(name).toLowerCase(Locale.ROOT);
    }

    /** Whether both are spelled alike, as far as one hears it, or one is made of the other: "Amerika", "American". */
    static boolean isClose(String plain, String other) {
        String here = folded(plain);
        String there = folded(other);
        return here.equals(there)
                || isStem(here, there)
                || isStem(there, here)
                || Math.min(here.length(), there.length()) >= SHORTEST_STEM
                        && (here.startsWith(there.substring(0, there.length() - 1)) && there.length() > SHORTEST_STEM
                                || there.startsWith(here.substring(0, here.length() - 1))
                                        && here.length() > SHORTEST_STEM
                                || here.startsWith(there)
                                || there.startsWith(here));
    }

    /** Whether a short word begins a longer one: "Uni", "Union". */
    private static boolean isStem(String word, String longer) {
        return word.length() == SHORTEST_STEM - 1 && longer.startsWith(word);
    }

    /** Whether both may be spellings of one name in two languages. */
    static boolean isPossible(String plain, String other) {
        if (isClose(plain, other)) {
            return true;
        }
        String here = folded(plain);
        String there = folded(other);
        int longer = Math.max(here.length(), there.length());
        return longer > SHORTEST_STEM && DISTANCE.apply(here, there) <= MOST_OFF * longer;
    }

    private static String folded(String plain) {
        String folded = plain;
        for (String[] spelling : SPELLINGS) {
            folded = folded.replace(spelling[0], spelling[1]);
        }
        return DOUBLE.matcher(folded).replaceAll("$1");
    }
}
