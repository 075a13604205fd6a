package io.galley.text;

import java.util.List;
import java.util.Optional;

/**
 * What could be answered of several questions: the first of them, in order.
 *
 * @param missing why not all were
 */
public record Answer<T>(List<T> values, Optional<String> missing) {
    public Answer {
        values = List.copyOf(values);
    }

    /** No answer at all. */
    public static <T> Answer<T> none(String reason) {
        return new Answer<>(List.of(), Optional.of(reason));
    }
}
