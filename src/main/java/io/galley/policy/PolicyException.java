package io.galley.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy file says what cannot be followed. All that is wrong with it is told at once. */
public final class PolicyException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * One thing that is wrong.
     *
     * @param line from 1
     * @param column from 1, in code points
     * @param pointer to the value in the document (RFC 6901); empty for all of it
     */
    public record Fault(int line, int column, String pointer, String message) {}

    private final transient List<Fault> faults;

    PolicyException(String file, List<Fault> faults) {
        super(faults.stream()
                .map(fault -> file + ":" + fault.line() + ":" + fault.column() + ": " + fault.message())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
