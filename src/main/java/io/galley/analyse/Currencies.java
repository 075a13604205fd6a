package io.galley.analyse;

import io.galley.text.DataFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Currencies by the signs, codes and names that stand beside an amount. */
final class Currencies {
    private static final Map<String, String> BY_MARK = new HashMap<>();
    private static final Map<String, String> BY_NAME = new HashMap<>();
    /** Before "dollar" and "rupiah" these say nothing new. */
    private static final Set<String> HOME = Set.of("US", "U.S.", "American", "Indonesian");

    private static final Pattern BEFORE;
    private static final Pattern AFTER;

    static {
        for (List<String> fields : DataFile.rows(Currencies.class, "currencies.tsv")) {
            String code = fields.get(0);
            BY_MARK.put(code, code);
            for (String sign : fields.get(1).split(" ", -1)) {
                BY_MARK.putIfAbsent(sign, code);
            }
            for (String name : fields.get(2).split(" ", -1)) {
                BY_NAME.putIfAbsent(name, code);
            }
        }
        BY_MARK.remove("-");
        BY_NAME.remove("-");
        String marks = alternatives(BY_MARK);
        BEFORE = Pattern.compile("(?<![\\p{L}\\d])(" + marks + ") *$");
        AFTER = Pattern.compile("^(?:(?: *|-)((?:\\p{Lu}[\\p{L}.]* +){1,2})?(" + alternatives(BY_NAME) + "|"
                + alternatives(BY_NAME).toUpperCase(Locale.ROOT) + ")(?![\\p{L}\\d-])| *("
                + marks.replace("\\.", "") + ")(?![\\p{L}\\d]| *\\d))");
    }

    private Currencies() {}

    /** A currency, and how many characters its sign or name takes beside the number. */
    record Found(String code, int length) {}

    private static String alternatives(Map<String, String> words) {
        List<String> longestFirst = new ArrayList<>(words.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return longestFirst.stream()
                .map(word -> word.replaceAll("[.$]", "\\\\$0"))
                .collect(Collectors.joining("|"));
    }

    /** The currency whose sign ends the text, in which every blank is a space. */
    static Optional<Found> endOf(String text) {
        Matcher before = BEFORE.matcher(text);
        return before.find()
                ? Optional.of(new Found(
                        BY_MARK.getOrDefault(before.group(1), ""),
                        before.group().length()))
                : Optional.empty();
    }

    /** The currency whose name or sign begins the text, in which every blank is a space. */
    static Optional<Found> startOf(String text) {
        Matcher after = AFTER.matcher(text);
        if (!after.find()) {
            return Optional.empty();
        }
        Optional<String> nation = Optional.ofNullable(after.group(1)).map(String::strip);
        Optional<String> name = Optional.ofNullable(after.group(2));
        String code = name.map(word -> BY_NAME.getOrDefault(word.toLowerCase(Locale.ROOT), ""))
                .or(() -> Optional.ofNullable(after.group(3)).map(mark -> BY_MARK.getOrDefault(mark, "")))
                .orElse("");
        Optional<String> another = nation.filter(word -> !HOME.contains(word))
                .map(word -> (word.replaceAll(" +", " ") + " " + name.orElse("")).toUpperCase(Locale.ROOT));
        return Optional.of(new Found(another.orElse(code), after.group().length()));
    }
}
