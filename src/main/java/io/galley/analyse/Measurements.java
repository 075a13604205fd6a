package io.galley.analyse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What models measured in an article.
 *
 * @param fits by place; only of words that could be wrong in themselves
 * @param missing what was not measured, or not everywhere
 */
public record Measurements(List<WordFit> fits, Map<Measurement, Lack> missing) {
    public Measurements {
        fits = List.copyOf(fits);
        missing = Map.copyOf(missing);
    }

    /** Nothing was measured yet, and nothing is missed. */
    static final Measurements NONE = new Measurements(List.of(), Map.of());

    /** What is missing of something that was to be measured. */
    public Optional<Lack> missing(Measurement measurement) {
        return Optional.ofNullable(missing.get(measurement));
    }

    /** The same, with more that is missing. */
    Measurements lacking(Map<Measurement, Lack> more) {
        Map<Measurement, Lack> all = new EnumMap<>(Measurement.class);
        all.putAll(missing);
        all.putAll(more);
        return new Measurements(fits, all);
    }
}
