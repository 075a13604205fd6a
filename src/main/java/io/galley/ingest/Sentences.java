package io.galley.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** What can be seen of a sentence without reading it. */
final class Sentences {
    private static final Pattern ENDED = Pattern.compile("[.!?…][\"'”’»)\\]]*$");
    private static final Pattern STOPPED = Pattern.compile("[.…:;,][\"'”’»)\\]]*$");

    /** The share of capitalised words that makes a title; small words may stand in lower case. */
    private static final double TITLE_SHARE = 0.75;

    private static final int SHORTEST_TITLE_WORD = 4;

    private Sentences() {}

    /** Whether the words end as a sentence does. */
    static boolean isEnded(String words) {
        return ENDED.matcher(words).find();
    }

    /** Whether the words end in a mark that no headline ends in; it may ask or exclaim. */
    static boolean isStopped(String words) {
        return STOPPED.matcher(words).find();
    }

    /** Whether the words are written as a title is: Nearly Every One With a Capital. */
    static boolean isTitleCase(String words) {
        List<String> telling = words(words).stream()
                .filter(word -> word.length() >= SHORTEST_TITLE_WORD && Character.isLetter(word.codePointAt(0)))
                .toList();
        long capitalised = telling.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return telling.size() > 1 && capitalised >= TITLE_SHARE * telling.size();
    }

    static List<String> words(String text) {
        return List.of(text.strip().split("[\\s\\u00A0]+"));
    }

    /** Whether the words are one quotation from the first to the last, or the middle of one that goes on after them. */
    static boolean isQuotation(String words, boolean goesOnBelow) {
        char open = words.charAt(0);
        String close =
                switch (open) {
                    case '“' -> "”";
                    case '„' -> "“”";
                    case '«' -> "»";
                    case '"' -> "\"";
                    default -> "";
                };
        if (close.isEmpty() || words.length() < 2) {
            return false;
        }
        int end = -1;
        for (int i = 1; i < words.length() && end < 0; i++) {
            end = close.indexOf(words.charAt(i)) >= 0 ? i : -1;
        }
        return end < 0 ? goesOnBelow : words.substring(end + 1).matches("[.,!?…]?");
    }
}
