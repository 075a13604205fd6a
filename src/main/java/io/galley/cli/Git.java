package io.galley.cli;

import io.galley.ingest.Ingest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks git. */
final class Git {
    private Git() {}

    /**
     * A file as it was; none if it was not there.
     *
     * @throws Inputs.UnreadableException if there is no such revision, or no git
     */
    static Optional<byte[]> show(String revision, Path file) throws Inputs.UnreadableException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        if (run(folder, List.of("git", "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"))
                .isEmpty()) {
            throw new Inputs.UnreadableException(
                    file.toString(), "git knows no revision “" + revision + "” in " + folder);
        }
        return run(folder, List.of("git", "show", "--end-of-options", revision + ":./" + absolute.getFileName()));
    }

    /** What a command prints; none where it fails. */
    private static Optional<byte[]> run(Path folder, List<String> command) throws Inputs.UnreadableException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            byte[] printed;
            try (InputStream out = process.getInputStream()) {
                printed = out.readNBytes(Ingest.MOST_BYTES + 1);
            }
            process.getOutputStream().close();
            return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (IOException e) {
            throw new Inputs.UnreadableException(folder.toString(), "git cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Inputs.UnreadableException(folder.toString(), "git was interrupted");
        }
    }
}
