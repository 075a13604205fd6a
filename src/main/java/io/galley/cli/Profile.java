package io.galley.cli;

import io.galley.check.CheckSpec;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How closely articles are looked at. */
public enum Profile {
    /** By rules alone. */
    FAST,
    /** By rules and by the neural models. */
    FULL;

    /** Whether it asks a check, unless a policy requires that check. */
    boolean asks(CheckSpec check) {
        return this == FULL || check.needs().isEmpty();
    }

    /** The ids of the checks that it does not ask. */
    Set<String> leavesOut(List<CheckSpec> checks) {
        return checks.stream().filter(check -> !asks(check)).map(CheckSpec::id).collect(Collectors.toSet());
    }

    /** The name that a user gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
