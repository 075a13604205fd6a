package io.galley.policy;

import java.util.Optional;

/**
 * A value and the place that it was set at.
 *
 * @param line in the policy file, from 1; none where it is the default
 */
public record Setting<T>(T value, Optional<Integer> line) {
    static <T> Setting<T> usual(T value) {
        return new Setting<>(value, Optional.empty());
    }

    static <T> Setting<T> at(int line, T value) {
        return new Setting<>(value, Optional.of(line));
    }
}
