package io.galley.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of the page, written and read. */
final class Table {
    private final List<String> rows = new ArrayList<>();
    private final int width;

    Table(String... columns) {
        width = columns.length;
        row((Object[]) columns);
        rows.add("|" + "---|".repeat(width));
    }

    /** Adds a row; fractions get two decimals, other things stand as they are. */
    Table row(Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells, " + width + " columns");
        }
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            String text = cell instanceof Double number
                    ? String.format(Locale.ROOT, "%.2f", number)
                    : cell.toString().replace("|", "\\|").replaceAll("\\s+", " ");
            row.append(' ').append(text).append(" |");
        }
        rows.add(row.toString());
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", rows) + "\n";
    }

    /** The rows of the first table below a heading of a page, each by the names of its columns. */
    static List<Map<String, String>> under(String heading, String page) {
        int start = page.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException("the page has no part “" + heading + "”");
        }
        List<String> lines = page.substring(start + 1)
                .lines()
                .skip(1)
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        List<String> columns = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().replaceAll("^\\|\\s*|\\s*\\|$", "").split("\\s*(?<!\\\\)\\|\\s*", -1));
    }
}
