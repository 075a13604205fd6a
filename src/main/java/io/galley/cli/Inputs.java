package io.galley.cli;

import io.galley.ingest.Ingest;
import io.galley.ingest.Material;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The files that a user names. */
final class Inputs {
    /** How a user names standard input. */
    static final String STANDARD = "-";

    private Inputs() {}

    /** A file could not be had; the message names it and says why. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(String file, String why) {
            super(file + ": " + why);
        }
    }

    /** A file's bytes; its name and they must show what it is. What comes from standard input is plain text in UTF-8. */
    static Material read(String file, Console console) throws UnreadableException {
        try {
            if (file.equals(STANDARD)) {
                return new Material("<stdin>", Optional.of("text/plain;charset=utf-8"), bytes(console.in()));
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableException(file, "is a folder; name the files in it");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return new Material(file, Optional.empty(), bytes(in));
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableException(file, "no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableException(file, "you may not read it");
        } catch (IOException | InvalidPathException e) {
            throw new UnreadableException(file, "cannot be read: " + e.getMessage());
        }
    }

    /** One byte more than an article may have shows that there is too much, be there ever so much. */
    private static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(Ingest.MOST_BYTES + 1);
    }
}
