package io.galley.checks.residue;

import io.galley.analyse.Passage;
import io.galley.analyse.Sentence;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that tools leave in a text, known by its shape.
 *
 * @param kind what it is
 * @param where where the shape must stand for it
 */
record Shape(Residue kind, Where where, Pattern pattern) {
    /** Where a shape tells. */
    enum Where {
        ANYWHERE,
        /** At the start of a sentence; then all is part of it to the end of the sentence in which it ends. */
        SENTENCE,
        /** As all there is of a paragraph or of a sentence. */
        ALONE
    }

    /** All of some kinds. */
    static List<Shape> all(Predicate<Residue> wanted) {
        return DataFile.rows(Shape.class, "patterns.tsv").stream()
                .filter(row -> wanted.test(Residue.valueOf(row.get(0))))
                .map(row -> new Shape(
                        Residue.valueOf(row.get(0)),
                        Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        Pattern.compile(row.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                .toList();
    }

    /**
     * Where in a paragraph it is.
     *
     * @param text the paragraph, or as much of it as counts, with spaces for the rest
     * @return places that count from the start of the paragraph
     */
    Stream<Span> in(String text, Passage paragraph) {
        Matcher matcher = pattern.matcher(text);
        int offset = paragraph.span().start();
        return switch (where) {
            case ANYWHERE -> matcher.results().map(match -> new Span(match.start(), match.end()));
            case SENTENCE -> paragraph.sentences().stream()
                    .map(sentence -> sentence.span().shift(-offset))
                    .filter(sentence ->
                            matcher.region(sentence.start(), text.length()).lookingAt())
                    .map(sentence -> new Span(sentence.start(), endOfSentence(matcher.end(), paragraph)));
            case ALONE -> Stream.concat(
                            Stream.of(paragraph.span()),
                            paragraph.sentences().stream().map(Sentence::span))
                    .map(span -> trimmed(span.shift(-offset), text))
                    .filter(span -> matcher.region(span.start(), span.end()).matches())
                    .limit(1);
        };
    }

    private static Span trimmed(Span span, String text) {
        String words = span.in(text);
        int start = span.start() + words.length() - words.stripLeading().length();
        return new Span(start, start + words.strip().length());
    }

    private static int endOfSentence(int place, Passage paragraph) {
        return paragraph.sentences().stream()
                .mapToInt(sentence -> sentence.span().end() - paragraph.span().start())
                .filter(end -> end >= place)
                .min()
                .orElse(place);
    }
}
