package io.galley.cli;

import io.galley.render.Batch;
import io.galley.render.Format;
import io.galley.text.Nearest;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/**
 * A form of the report and where it goes.
 *
 * @param file none for standard output
 */
record Output(Format format, Optional<Path> file) {
    /** An output could not be written; the message names it and says why. */
    static final class UnwritableException extends Exception {
        private static final long serialVersionUID = 1;

        UnwritableException(Path file, String why) {
            super(file + ": " + why);
        }
    }

    /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
    static Output parse(String argument) {
        int sign = argument.indexOf('=');
        String name = sign < 0 ? argument : argument.substring(0, sign);
        Format format = Arrays.stream(Format.values())
                .filter(known -> known.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "no format is called “" + name + "”; these are: " + String.join(", ", names()) + "."
                                + Nearest.question(name, names())));
        if (sign < 0) {
            return new Output(format, Optional.empty());
        }
        String file = argument.substring(sign + 1);
        if (file.isEmpty()) {
            throw new TypeConversionException("“" + argument + "” names no file");
        }
        try {
            return new Output(format, Optional.of(Path.of(file)));
        } catch (InvalidPathException e) {
            throw new TypeConversionException("“" + file + "” is no name of a file");
        }
    }

    static List<String> names() {
        return Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.toList());
    }

    /** Writes beside the file and moves it there, so that nobody ever reads half a report. */
    void write(Batch batch, Path target) throws UnwritableException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnwritableException(target, "cannot be written: there is no folder " + folder);
        }
        if (Files.isDirectory(target)) {
            throw new UnwritableException(target, "cannot be written: it is a folder");
        }
        try {
            // Not a temporary file of Java's, which nobody else may read.
            Path whole = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                Files.writeString(whole, format.write(batch) + "\n", StandardOpenOption.CREATE_NEW);
                Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (AccessDeniedException e) {
            throw new UnwritableException(target, "you may not write it");
        } catch (FileSystemException e) {
            throw new UnwritableException(target, "cannot be written: " + e.getReason());
        } catch (IOException e) {
            throw new UnwritableException(target, "cannot be written: " + e.getMessage());
        }
    }
}
