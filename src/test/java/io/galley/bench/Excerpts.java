package io.galley.bench;

import io.galley.text.Span;
import java.util.List;

/** Places with the words around them. */
final class Excerpts {
    private Excerpts() {}

    static String around(String text, Span span, int characters) {
        int from = Math.max(0, span.start() - characters);
        int to = Math.min(text.length(), span.end() + characters);
        return (text.substring(from, span.start()) + "⟦" + span.in(text) + "⟧" + text.substring(span.end(), to))
                .replaceAll("\\s+", " ");
    }

    /** At most eight words, for a page that may not quote more. */
    static String brief(String text, Span span) {
        List<String> marked = List.of(span.in(text).strip().split("\\s+"));
        String inside = marked.size() <= 4 ? String.join(" ", marked) : String.join(" ", marked.subList(0, 4)) + " …";
        return (last(text.substring(Math.max(0, span.start() - 60), span.start()), 2) + " **" + inside + "** "
                        + first(text.substring(span.end(), Math.min(text.length(), span.end() + 60)), 2))
                .strip();
    }

    private static String last(String text, int count) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return String.join(" ", words.subList(Math.max(0, words.size() - count), words.size()));
    }

    private static String first(String text, int count) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return String.join(" ", words.subList(0, Math.min(count, words.size())));
    }
}
