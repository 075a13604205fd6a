package io.galley.bench.plant;

import io.galley.text.Span;
import java.util.Optional;

/**
 * An error in a translation.
 *
 * @param error what was done to the English side
 * @param lost what the source says and the translation no longer does
 */
public record Change(Planted error, Optional<Span> lost) {
    static Change of(Planted error) {
        return new Change(error, Optional.empty());
    }

    static Change losing(Planted error, Span source) {
        return new Change(error, Optional.of(source));
    }
}
