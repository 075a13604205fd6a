package io.galley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The data for measuring; it lies outside the project, since not all of it may be passed on. */
public final class Data {
    /** Where it lies: {@code -Dmeasure.data=…}. */
    public static final Path ROOT = Path.of(System.getProperty("measure.data", "../shared/data"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private Data() {}

    public static boolean isThere() {
        return Files.isDirectory(ROOT);
    }

    /** What to say where it is not. */
    static String absent() {
        return "no data for measuring at " + ROOT.toAbsolutePath().normalize()
                + " (-Dmeasure.data=… tells where it lies): nothing was measured, nothing was written";
    }

    /** The lines of a file, which may be packed. */
    public static List<String> lines(String file) throws IOException {
        try (InputStream raw = Files.newInputStream(ROOT.resolve(file));
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** The objects of a file that has one in each line. */
    public static List<JsonNode> json(String file) throws IOException {
        return lines(file).stream().map(Data::parse).toList();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
