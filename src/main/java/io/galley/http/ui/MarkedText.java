package io.galley.http.ui;

import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cuts a text where marks begin and end, so that marks may overlap in any way: each piece knows all the marks that cover it.
 */
final class MarkedText {
    private final String text;
    private final List<Mark> marks;
    private final Set<Mark> announced = new LinkedHashSet<>();

    /**
     * A place that is marked.
     *
     * @param number what it is called on the page
     * @param repeat 0 at a finding's own place, then one for each place where the same stands again
     * @param title what is said of it to those who do not see the colour
     */
    record Mark(int number, int repeat, Span span, Severity severity, boolean proven, String title) {
        /** What a link to it is called. */
        public String anchor() {
            return anchor(number, repeat);
        }

        static String anchor(int number, int repeat) {
            return "m" + number + (repeat > 0 ? "-" + repeat : "");
        }

        public String style() {
            return Wording.style(severity, proven);
        }
    }

    /**
     * Text that is covered by the same marks from its first to its last character.
     *
     * @param begins the marks that begin with it
     * @param style how it is marked, by the gravest of its marks; empty where there is none
     * @param numbers of all its marks
     */
    record Piece(List<Mark> begins, String text, String style, String numbers) {
        Piece {
            begins = List.copyOf(begins);
        }

        public boolean isMarked() {
            return !style.isEmpty();
        }
    }

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = List.copyOf(marks);
    }

    /** Part of the text. A mark begins in the first part that is asked for and that it reaches into. */
    List<Piece> pieces(Span part) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.span().start() <= part.end()
                        && part.start() <= mark.span().end())
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(part.start(), part.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(part.start(), mark.span().start()));
            cuts.add(Math.min(part.end(), mark.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = cuts.first();
        for (int end : cuts.tailSet(start, false)) {
            pieces.add(piece(new Span(start, end), here));
            start = end;
        }
        List<Mark> atTheEnd = beginning(here.stream()
                .filter(mark -> mark.span().equals(new Span(part.end(), part.end())))
                .toList());
        if (!atTheEnd.isEmpty()) {
            pieces.add(new Piece(atTheEnd, "", "", ""));
        }
        return pieces;
    }

    private Piece piece(Span span, List<Mark> here) {
        List<Mark> covering =
                here.stream().filter(mark -> mark.span().contains(span)).toList();
        List<Mark> touching = here.stream()
                .filter(mark -> mark.span().contains(span) || mark.span().equals(new Span(span.start(), span.start())))
                .toList();
        return new Piece(
                beginning(touching),
                span.in(text),
                covering.stream()
                        .max(Comparator.comparing(Mark::proven).thenComparing(Mark::severity))
                        .map(Mark::style)
                        .orElse(""),
                covering.stream().map(mark -> Integer.toString(mark.number())).collect(Collectors.joining(" ")));
    }

    private List<Mark> beginning(List<Mark> candidates) {
        return candidates.stream().filter(announced::add).toList();
    }
}
