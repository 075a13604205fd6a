package io.galley.checks.translation;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.galley.analyse.Countries;
import io.galley.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What one language calls otherwise than another: countries, cities, months, days. From CLDR by ICU, and a table of our own. */
final class Exonyms {
    private static final List<List<String>> ROWS = DataFile.rows(Exonyms.class, "exonyms.tsv");
    private static final Map<String, Exonyms> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, String> meanings = new HashMap<>();
    private final boolean english;

    private Exonyms(String language) {
        ULocale locale = new ULocale(language);
        english = language.equals("en");
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs()) {
            put(zones.getExemplarLocationName(zone), "region:" + zone);
        }
        for (String country : ULocale.getISOCountries()) {
            put(new ULocale("", country).getDisplayCountry(locale), "region:" + country);
        }
        DateFormatSymbols calendar = DateFormatSymbols.getInstance(locale);
        number(calendar.getShortMonths(), "month:");
        number(calendar.getMonths(), "month:");
        number(calendar.getWeekdays(), "day:");
        ROWS.stream().filter(row -> row.get(0).equals(language)).forEach(row -> put(row.get(1), row.get(2)));
    }

    static Exonyms of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), Exonyms::new);
    }

    /** What a word stands for, after its kind: {@code "region:NL"}, {@code "month:3"}. */
    Optional<String> meaning(String word) {
        String found = meanings.get(word.toLowerCase(Locale.ROOT));
        if (found != null || !english) {
            return Optional.ofNullable(found);
        }
        int last = word.lastIndexOf(' ') + 1;
        if (last > 0) {
            // "North Korean" of "north korea".
            return Countries.of(word.substring(last))
                    .map(country -> meanings.get(word.substring(0, last).toLowerCase(Locale.ROOT) + country));
        }
        return Countries.of(word)
                .or(() -> word.endsWith("s") ? Countries.of(word.substring(0, word.length() - 1)) : Optional.empty())
                .map(country -> meanings.getOrDefault(country, "region:" + country));
    }

    private void number(String[] names, String kind) {
        for (int i = 0; i < names.length; i++) {
            put(names[i], kind + i);
        }
    }

    private void put(String name, String meaning) {
        if (name != null && !name.isEmpty()) {
            meanings.put(name.toLowerCase(Locale.ROOT), meaning);
        }
    }
}
