package io.galley.checks.residue;

import io.galley.text.DataFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A notice of automatic translation or writing, known by groups of words that belong together and not by its wording, which
 * every site has its own of.
 *
 * @param atEdges whether it is one only in the first two or the last three paragraphs: stories about translation say the like
 * @param test whether the words of a sentence, in lower case with single spaces between, are one
 */
record Notice(boolean atEdges, Predicate<String> test) {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FIRST = 2;
    private static final int LAST = 3;

    /** All there are. */
    static List<Notice> all() {
        String languages = Arrays.stream(Locale.getISOLanguages())
                .map(code -> new Locale(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                .filter(name -> name.matches("[a-z]{4,}"))
                .distinct()
                .collect(Collectors.joining("|", "(?:mandarin|bahasa|", ")"));
        Map<String, Predicate<String>> groups = DataFile.rows(Notice.class, "notice-words.tsv").stream()
                .collect(Collectors.toMap(
                        row -> row.get(0), row -> Pattern.compile(row.get(1).replace("LANGUAGE", languages))
                                .asPredicate()));
        return DataFile.rows(Notice.class, "notices.tsv").stream()
                .map(row -> new Notice(
                        row.get(0).equals("edges"),
                        Stream.of(row.get(1).split(" ", -1))
                                .map(name -> name.startsWith("-")
                                        ? Predicate.not(groups.get(name.substring(1)))
                                        : groups.get(name))
                                .reduce(Predicate::and)
                                .orElseThrow()))
                .toList();
    }

    /**
     * Whether a sentence is one, in one of {@code paragraphs} paragraphs.
     *
     * @param words as {@link #words} gives them
     */
    boolean matches(String words, int paragraph, int paragraphs) {
        return (!atEdges || paragraph < FIRST || paragraph >= paragraphs - LAST) && test.test(words);
    }

    /** A sentence's words in lower case, with single spaces between. */
    static String words(String sentence) {
        return MARKS.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
