package io.galley.bench.plant;

import io.galley.text.DataFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists that lie beside the planters, and what all of them do with words. */
final class Lists {
    private Lists() {}

    static List<String> lines(String name) {
        return DataFile.rows(Lists.class, name).stream().map(row -> row.get(0)).toList();
    }

    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        DataFile.rows(Lists.class, name).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Finds any of these words as whole words. */
    static Pattern wordsOf(Iterable<String> words) {
        StringBuilder alternatives = new StringBuilder();
        for (String word : words) {
            alternatives.append(alternatives.isEmpty() ? "" : "|").append(Pattern.quote(word));
        }
        return Pattern.compile("(?<![\\p{L}\\d'’-])(" + alternatives + ")(?![\\p{L}\\d'’-])");
    }

    /** A word with a capital where the word that it takes the place of has one. */
    static String asWritten(String word, String before) {
        return Character.isUpperCase(before.charAt(0)) ? capital(word) : word;
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Longest first, so that "foreign minister" is found before "minister". */
    static List<String> longestFirst(Iterable<String> words) {
        return java.util.stream.StreamSupport.stream(words.spliterator(), false)
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.toList());
    }

    static int wordsIn(String text) {
        Matcher words = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’.,-]*").matcher(text);
        int count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }
}
