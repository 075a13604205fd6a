package io.galley.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files so that nobody ever reads half of one: beside the old file, and then into its place. */
final class WholeFile {
    private WholeFile() {}

    /** A file could not be written; the message names it and says why. */
    static final class UnwritableException extends Exception {
        private static final long serialVersionUID = 1;

        UnwritableException(Path file, String why) {
            super(file + ": " + why);
        }
    }

    /** Writes a text in UTF-8; the old file stays as it was unless all goes well. */
    static void write(Path file, String text) throws UnwritableException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnwritableException(file, "cannot be written: there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new UnwritableException(file, "cannot be written: it is a folder");
        }
        // Not a temporary file of Java's, which nobody else may read.
        Path whole = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try {
                Files.writeString(whole, text, StandardOpenOption.CREATE_NEW);
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (AccessDeniedException e) {
            throw new UnwritableException(file, "you may not write it");
        } catch (FileSystemException e) {
            throw new UnwritableException(file, "cannot be written: " + e.getReason());
        } catch (IOException e) {
            throw new UnwritableException(file, "cannot be written: " + e.getMessage());
        }
    }
}
