package io.galley.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists and tables that come with the program: UTF-8, a row a line, fields between tabs, {@code #} before remarks. */
public final class DataFile {
    private DataFile() {}

    /**
     * The rows of a file that lies beside a class, each with its fields.
     *
     * @throws NullPointerException if there is no such file
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
