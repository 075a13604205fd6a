package io.galley.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The policies that a server keeps, each a file {@code NAME.yaml} in one folder. */
public final class PolicyFolder {
    private static final String EXTENSION = ".yaml";

    private PolicyFolder() {}

    /**
     * All of them, by name.
     *
     * @throws PolicyException if one of them cannot be followed
     * @throws UncheckedIOException if the folder or a file in it cannot be read
     */
    public static Map<String, PolicyFile> read(Path folder, PolicyReader reader) throws PolicyException {
        Map<String, PolicyFile> policies = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                policies.put(
                        name.substring(0, name.length() - EXTENSION.length()),
                        reader.read(file.toString(), folder, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the policies in " + folder + " cannot be read: " + e, e);
        }
        return policies;
    }
}
