package io.galley.render;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The line of a text in which a place begins, with the place underlined; of a long line, what stands around the place. */
final class Excerpt {
    /** In terminal columns. */
    private static final int WIDEST = 100;

    private static final int MOST_BEFORE = 40;

    /** How many characters are given up so that a line is cut between words. */
    private static final int LONGEST_SCRAP = 15;

    private static final String CUT = "…";

    private final List<Cell> cells;
    private final int markStart;
    private final int markEnd;
    private final boolean goesOn;

    private Excerpt(List<Cell> cells, int markStart, int markEnd, boolean goesOn) {
        this.cells = cells;
        this.markStart = markStart;
        this.markEnd = markEnd;
        this.goesOn = goesOn;
    }

    /** The line and under it the mark, each indented by {@code indent}; an empty place is marked where it is. */
    static String of(String text, Span place, String indent) {
        int start = lineStart(text, place.start());
        int end = lineEnd(text, place.start());
        List<Cell> cells = new ArrayList<>();
        int markStart = 0;
        int markEnd = 0;
        Matcher character = Cell.CHARACTER.matcher(text).region(start, end);
        while (character.find()) {
            markStart += character.end() <= place.start() ? 1 : 0;
            markEnd += character.start() < place.end() ? 1 : 0;
            cells.add(Cell.of(character.group()));
        }
        return new Excerpt(cells, markStart, Math.max(markEnd, markStart), place.end() > end).draw(indent);
    }

    private static int lineStart(String text, int offset) {
        return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    }

    private static int lineEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private String draw(String indent) {
        int first = firstShown();
        int last = lastShown(first);
        int shownEnd = Math.min(markEnd, last);
        String before = first > 0 ? CUT : "";
        String line = before + shown(first, last) + (last < cells.size() ? CUT : "");
        boolean isMarkCut = goesOn || markEnd > last;
        String mark = cells.subList(first, last).stream().anyMatch(Cell::isRightToLeft)
                ? "^ “" + shown(markStart, shownEnd) + (isMarkCut ? CUT : "") + "”"
                : " ".repeat(before.length() + width(first, markStart))
                        + "^"
                        + "~".repeat(Math.max(0, width(markStart, shownEnd) - 1))
                        + (isMarkCut ? CUT : "");
        return indent + line + "\n" + indent + mark;
    }

    private int firstShown() {
        if (width(0, cells.size()) <= WIDEST) {
            return 0;
        }
        int first = markStart;
        int room = Math.max(MOST_BEFORE, WIDEST - width(markStart, cells.size()));
        while (first > 0 && width(first - 1, markStart) <= room) {
            first--;
        }
        for (int i = first; first > 0 && i < Math.min(markStart, first + LONGEST_SCRAP); i++) {
            if (cells.get(i).isSpace()) {
                return i + 1;
            }
        }
        return first;
    }

    private int lastShown(int first) {
        int last = markStart;
        int used = width(first, markStart);
        while (last < cells.size() && used + cells.get(last).width() <= WIDEST) {
            used += cells.get(last).width();
            last++;
        }
        for (int i = last; last < cells.size() && i > Math.max(markEnd, last - LONGEST_SCRAP); i--) {
            if (cells.get(i).isSpace()) {
                return i;
            }
        }
        return last;
    }

    private String shown(int from, int to) {
        StringBuilder shown = new StringBuilder();
        cells.subList(from, Math.max(from, to)).forEach(cell -> shown.append(cell.shown()));
        return shown.toString();
    }

    private int width(int from, int to) {
        return cells.subList(from, Math.max(from, to)).stream()
                .mapToInt(Cell::width)
                .sum();
    }
}
