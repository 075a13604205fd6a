package io.galley.checks.translation;

import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a language that say no.
 *
 * @param firm those that a translation must say somehow
 * @param all those and the ones that may say it: "unable", "refused"
 * @param idle those that say no to nothing: "not only"
 * @param none words that only look so: "under"
 */
record Negations(Pattern firm, Pattern all, Pattern idle, Pattern none) {
    /** Either of both, or the code that a translation machine puts for it. */
    private static final String APOSTROPHE = "\\E(?:['’]|&#39;)\\Q";

    private static final List<List<String>> ROWS = DataFile.rows(Negations.class, "negations.tsv");

    /** Those of a language; none of one that is not known. */
    static Negations of(Locale language) {
        List<List<String>> rows = ROWS.stream()
                .filter(row -> row.get(0).equals(language.getLanguage()))
                .toList();
        return new Negations(
                pattern(rows, "no"), pattern(rows, "no", "may", "idle"), pattern(rows, "idle"), pattern(rows, "none"));
    }

    /** What says no at a place and must be answered. */
    List<Span> firm(String text, Span place) {
        List<Span> idlers = find(idle, text, place);
        return find(firm, text, place).stream()
                .filter(found -> idlers.stream().noneMatch(found::overlaps))
                .toList();
    }

    /** Whether anything at a place can say no. */
    boolean any(String text, Span place) {
        List<Span> lookalikes = find(none, text, place);
        return find(all, text, place).stream()
                .anyMatch(found -> lookalikes.stream().noneMatch(found::overlaps));
    }

    private static List<Span> find(Pattern pattern, String text, Span place) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(place.start(), place.end());
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static Pattern pattern(List<List<String>> rows, String... kinds) {
        List<String> wanted = List.of(kinds);
        String alternatives = rows.stream()
                .filter(row -> wanted.contains(row.get(2)))
                .map(row -> alternative(row.get(1)))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                alternatives.isEmpty() ? "(?!)" : alternatives,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** A word as it stands in a text; of a short prefix the rest of the word is no ending. */
    private static String alternative(String word) {
        String letters = word.indexOf('-') > 3 ? "\\E-?\\p{L}*\\Q" : "\\E-?\\p{L}{3,}\\Q";
        String quoted = Pattern.quote(word).replace("-", letters).replace("'", APOSTROPHE);
        boolean inside = word.contains("'");
        return (inside ? "" : "\\b") + quoted + "\\b(?!\\.\\s?\\d)";
    }
}
