package io.galley.ingest;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that hold a date, with or without place and time, and nothing else. */
final class Dates {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("id"));
    private static final Set<String> MONTHS = new HashSet<>();
    private static final Set<String> DAYS = new HashSet<>();

    /** What stands beside a date on a page. */
    private static final Set<String> LABELS = Set.of(
            "published",
            "posted",
            "updated",
            "last",
            "modified",
            "date",
            "on",
            "at",
            "by",
            "diterbitkan",
            "terbit",
            "diperbarui",
            "dibuat",
            "tanggal",
            "pukul",
            "jam",
            "am",
            "pm",
            "a.m",
            "p.m",
            "wib",
            "wita",
            "wit",
            "gmt",
            "utc",
            "est",
            "edt",
            "pst",
            "pdt",
            "cet",
            "cest",
            "bst",
            "et",
            "pt",
            "ist",
            "jst",
            "sgt",
            "hkt",
            "hrs",
            "local",
            "time");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[:.]\\d{2}(?:am|pm)?");
    private static final Pattern NUMERIC_DATE =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2}(?:t\\d{2}:\\d{2}(?::\\d{2})?z?)?");

    /** “Jakarta, ”, “Kuala Lumpur, Malaysia | ”; a weekday is one, too. */
    private static final Pattern PLACE =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}\\s*[,|]\\s*){1,2}");

    static {
        for (Locale language : LANGUAGES) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                for (Month month : Month.values()) {
                    MONTHS.add(bare(month.getDisplayName(style, language), language));
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    DAYS.add(bare(day.getDisplayName(style, language), language));
                }
            }
        }
        MONTHS.add("sept");
    }

    private Dates() {}

    private static String bare(String name, Locale language) {
        return name.toLowerCase(language).replace(".", "");
    }

    /** Whether a line is a date; a place and a comma may stand before it. */
    static boolean isDate(String line) {
        return isBareDate(line) || isBareDate(PLACE.matcher(line).replaceFirst(""));
    }

    private static boolean isBareDate(String line) {
        List<String> words = List.of(line.split("[\\s\\u00A0,|()]+"));
        boolean hasMonth = false;
        boolean hasNumber = false;
        boolean hasDate = false;
        for (String raw : words) {
            String word = raw.toLowerCase(Locale.ROOT).replaceAll("[.:]+$", "");
            if (NUMERIC_DATE.matcher(word).matches()) {
                hasDate = true;
            } else if (NUMBER.matcher(word).matches()) {
                hasNumber = true;
            } else if (MONTHS.contains(word)) {
                hasMonth = true;
            } else if (!DAYS.contains(word)
                    && !LABELS.contains(word)
                    && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return hasDate || (hasMonth && hasNumber);
    }
}
