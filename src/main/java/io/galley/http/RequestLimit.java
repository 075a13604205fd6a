package io.galley.http;

/** The largest body that is read, in bytes. */
public record RequestLimit(long bytes) {
    Problem exceeded() {
        return Problem.of(ProblemType.REQUEST_TOO_LARGE, "A request may have at most " + bytes + " bytes.")
                .with("limitBytes", bytes);
    }
}
