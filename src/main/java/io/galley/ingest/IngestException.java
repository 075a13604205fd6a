package io.galley.ingest;

/** A submission that cannot be read; the message says what is wrong with it, where, and what to do. */
public final class IngestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What kind of fault it is. */
    public enum Fault {
        /** There are no words in it. */
        EMPTY,
        /** It is longer than the limit. */
        TOO_LARGE,
        /** It is not what it says it is, or holds what no text holds. */
        MALFORMED,
        /** Galley does not read this format. */
        UNSUPPORTED_FORMAT,
        /** Galley does not read this language. */
        UNSUPPORTED_LANGUAGE
    }

    private final Fault fault;

    public IngestException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    IngestException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
