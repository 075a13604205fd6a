package io.galley.cli;

import io.galley.render.Batch;
import io.galley.render.Format;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The forms that the reports of one call are written in; one at most goes to standard output. */
final class Outputs {
    private final List<Output> outputs;
    private final Optional<Output> shown;
    private final Console console;

    /** @throws IllegalArgumentException if two would get in each other's way */
    Outputs(List<Output> outputs, Console console) {
        this.outputs = outputs;
        this.console = console;
        List<Output> unfiled =
                outputs.stream().filter(output -> output.file().isEmpty()).toList();
        if (unfiled.size() > 1) {
            throw new IllegalArgumentException(
                    "only one format can go to standard output; write the others to files: --format "
                            + unfiled.get(1).format() + "=FILE");
        }
        shown = unfiled.stream().findFirst();
        Set<Path> targets = new HashSet<>();
        outputs.stream().flatMap(output -> output.file().stream()).forEach(file -> {
            if (!targets.add(file.toAbsolutePath().normalize())) {
                throw new IllegalArgumentException("two formats would go to " + file);
            }
        });
    }

    /** Shows a report as soon as it is there, if the form allows. */
    void show(Supplier<Batch> report) {
        shown.filter(output -> output.format().isOneByOne())
                .ifPresent(output -> console.out().print(lines(output.format(), report.get())));
    }

    /** Writes what must be whole; complains where that cannot be done. */
    ExitCode write(Batch batch) {
        shown.filter(output -> !output.format().isOneByOne())
                .ifPresent(output -> console.out().print(lines(output.format(), batch)));
        ExitCode code = ExitCode.PASS;
        for (Output output : outputs) {
            try {
                if (output.file().isPresent()) {
                    WholeFile.write(output.file().get(), lines(output.format(), batch));
                }
            } catch (WholeFile.UnwritableException e) {
                console.complain(e);
                code = ExitCode.UNREADABLE;
            }
        }
        return code;
    }

    /** Each line ended; where there is nothing to say, nothing. */
    private static String lines(Format format, Batch batch) {
        String written = format.write(batch);
        return written.isEmpty() ? "" : written + "\n";
    }
}
