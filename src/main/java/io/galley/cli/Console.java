package io.galley.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;

/**
 * Where the command line reads and writes.
 *
 * @param out reports and nothing else
 * @param err what a person at the terminal must know besides
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {
    void complain(String message) {
        err.println("galley: " + message);
    }

    /** Says what the user can change. */
    void complain(Exception e) {
        complain(Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }

    /** Whether nobody reads any more, as when {@code head} has seen enough. */
    boolean isClosed() {
        return out.checkError();
    }
}
