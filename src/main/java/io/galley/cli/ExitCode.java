package io.galley.cli;

/** How the command line ends. Where several files end differently, the gravest counts: the constants are in that order. */
enum ExitCode {
    PASS(0, "every text passed the gate"),
    INCONCLUSIVE(3, "not all was looked at, and what was looked at would pass"),
    FAIL(1, "a text failed the gate"),
    UNREADABLE(2, "wrong usage, or a file that cannot be read or written"),
    INTERNAL(70, "an error of Galley itself");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    /** For a reader of {@code --help}. */
    String meaning() {
        return meaning;
    }

    ExitCode orWorse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
