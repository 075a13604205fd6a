package io.galley.text;

/**
 * Part of one text, counted in UTF-16 code units as {@link String} counts them: {@code start} inclusive, {@code end}
 * exclusive. Every span that leaves Galley uses this unit.
 *
 * @param start the first code unit, not negative
 * @param end the code unit after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Refuses a negative start and an end before the start. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The span from the start of this one to the end of {@code last}. */
    public Span to(Span last) {
        return new Span(start, last.end);
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    public int length() {
        return end - start;
    }

    /** The words that stand there. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
