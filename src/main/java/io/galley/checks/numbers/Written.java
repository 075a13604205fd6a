package io.galley.checks.numbers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A value as a newspaper writes it. */
final class Written {
    private static final int DIGITS_BEFORE_WORDS = 4;
    private static final TreeMap<BigDecimal, String> SCALES = new TreeMap<>(Map.of(
            new BigDecimal("1000000"), " million",
            new BigDecimal("1000000000"), " billion",
            new BigDecimal("1000000000000"), " trillion"));

    private Written() {}

    /** "1,250", "4.2 billion". */
    static String of(BigDecimal value) {
        Map.Entry<BigDecimal, String> scale = SCALES.floorEntry(value.abs());
        BigDecimal plain = value.stripTrailingZeros();
        if (scale != null && plain.precision() <= DIGITS_BEFORE_WORDS) {
            return grouped(plain.divide(scale.getKey())) + scale.getValue();
        }
        return grouped(plain);
    }

    private static String grouped(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
