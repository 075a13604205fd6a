package io.galley.analyse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What models measured in an article.
 *
 * @param fits by place; only of words that could be wrong in themselves
 * @param missing what was not measured, or not everywhere, and why
 */
public record Measurements(List<WordFit> fits, Map<Measurement, String> missing) {
    public Measurements {
        fits = List.copyOf(fits);
        missing = Map.copyOf(missing);
    }

    /** Nothing at all, for one reason. */
    public static Measurements none(String reason) {
        Map<Measurement, String> missing = new EnumMap<>(Measurement.class);
        for (Measurement measurement : Measurement.values()) {
            missing.put(measurement, reason);
        }
        return new Measurements(List.of(), missing);
    }

    /** Why something was not measured, or not everywhere. */
    public Optional<String> missing(Measurement measurement) {
        return Optional.ofNullable(missing.get(measurement));
    }
}
