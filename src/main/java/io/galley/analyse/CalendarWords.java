package io.galley.analyse;

import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Days and months: words with a capital that name nobody. */
public final class CalendarWords {
    private static final Set<String> WORDS = words();

    private CalendarWords() {}

    /** Whether a word is the name of a day or a month, or its short form. */
    public static boolean has(Token token) {
        return WORDS.contains(token.lower());
    }

    private static Set<String> words() {
        DateFormatSymbols english = DateFormatSymbols.getInstance(Locale.ENGLISH);
        Set<String> words = new HashSet<>();
        for (String[] names : List.of(
                english.getMonths(), english.getWeekdays(), english.getShortMonths(), english.getShortWeekdays())) {
            Arrays.stream(names).map(name -> name.toLowerCase(Locale.ROOT)).forEach(words::add);
        }
        return Set.copyOf(words);
    }
}
