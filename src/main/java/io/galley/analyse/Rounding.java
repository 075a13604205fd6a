package io.galley.analyse;

import java.math.BigDecimal;

/**
 * What a figure can stand for once it is taken for rounded.
 *
 * @param low the least that is written so
 * @param high the most
 */
public record Rounding(double low, double high) {
    /** Of a whole number so many digits are taken for exact even where they are zeros. */
    private static final int EXACT_DIGITS = 2;

    /** Half a unit of its last exact digit to either side. */
    public static Rounding of(Figure figure) {
        BigDecimal plain = figure.mantissa().stripTrailingZeros();
        int whole = Math.max(plain.scale(), Math.min(0, plain.scale() + EXACT_DIGITS - plain.precision()));
        int last = Math.max(whole, figure.mantissa().scale());
        BigDecimal half =
                BigDecimal.ONE.scaleByPowerOfTen(-last).multiply(figure.scale()).divide(BigDecimal.valueOf(2));
        return new Rounding(
                figure.value().subtract(half).doubleValue(),
                figure.value().add(half).doubleValue());
    }

    /** Whether a value is written so when rounded. */
    public boolean holds(BigDecimal value) {
        return overlaps(value.doubleValue(), value.doubleValue());
    }

    public boolean overlaps(double least, double most) {
        return low <= most && least <= high;
    }
}
