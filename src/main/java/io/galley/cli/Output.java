package io.galley.cli;

import io.galley.render.Format;
import io.galley.text.Nearest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/**
 * A form of the report and where it goes.
 *
 * @param file none for standard output
 */
record Output(Format format, Optional<Path> file) {
    /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
    static Output parse(String argument) {
        int sign = argument.indexOf('=');
        String name = sign < 0 ? argument : argument.substring(0, sign);
        Format format = Arrays.stream(Format.values())
                .filter(known -> known.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no format is called “" + name + "”; these are: "
                        + String.join(", ", names()) + "." + Nearest.question(name, names())));
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
}
