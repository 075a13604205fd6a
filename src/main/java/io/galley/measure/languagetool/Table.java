package io.galley.measure.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Word lists and tables that lie beside these classes: a line for each entry, tabs between columns, {@code #} before remarks. */
final class Table {
    private Table() {}

    /**
     * The lines of a file, split into columns.
     *
     * @throws IllegalStateException if a line has another number of columns
     */
    static List<String[]> rows(String file, int columns) {
        return lines(file).stream()
                .map(line -> {
                    String[] row = line.split("\t", -1);
                    if (row.length != columns) {
                        throw new IllegalStateException(file + ": not " + columns + " columns: " + line);
                    }
                    return row;
                })
                .toList();
    }

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
