package io.galley.text;

import java.text.BreakIterator;
import java.util.List;
import java.util.Optional;

/**
 * An article as it came in.
 *
 * @param name what its sender calls it: a file name or a title
 * @param text the whole text; every span of a report counts in it
 * @param segments its blocks in order, without overlap; only white space lies between them
 * @param source the text it was translated from, where it came along
 * @param verbatim whether the text stands in the sender's file as it stands here, so that a place in it is a place in the file;
 *     it does not where it was taken out of markup
 * @param suppressions what the sender's file lets stand
 */
public record Document(
        String name,
        LanguagePair languages,
        String text,
        List<Segment> segments,
        Optional<SourceText> source,
        boolean verbatim,
        List<Suppression> suppressions) {

    public Document {
        segments = List.copyOf(segments);
        suppressions = List.copyOf(suppressions);
    }

    /** One whose file lets nothing stand. */
    public Document(
            String name,
            LanguagePair languages,
            String text,
            List<Segment> segments,
            Optional<SourceText> source,
            boolean verbatim) {
        this(name, languages, text, segments, source, verbatim, List.of());
    }

    /** The text of a side; empty where there is no source. */
    public String text(Side side) {
        return switch (side) {
            case TARGET -> text;
            case SOURCE -> source.map(SourceText::text).orElse("");
        };
    }

    /** The segments of a side; none where there is no source. */
    public List<Segment> segments(Side side) {
        return switch (side) {
            case TARGET -> segments;
            case SOURCE -> source.map(SourceText::segments).orElse(List.of());
        };
    }

    /**
     * A segment of the article by its id.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public Segment segment(String id) {
        return segments.stream()
                .filter(segment -> segment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The number of words, by Unicode's word boundaries (UAX 29): what holds a letter or a digit counts. */
    public int words() {
        BreakIterator boundaries = BreakIterator.getWordInstance(languages.target());
        boundaries.setText(text);
        int words = 0;
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
            start = end;
        }
        return words;
    }
}
