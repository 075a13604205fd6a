package io.galley.analyse;

import io.galley.text.Span;
import java.math.BigDecimal;

/**
 * A number as it is written, without what it counts: "1,250", "4.2 billion", "twenty-two".
 *
 * @param span its place
 * @param mantissa the value without its scale: 4.2 of "4.2 billion"
 * @param scale what the mantissa is to be multiplied by; 1 for most
 * @param notation how it is written
 */
public record Figure(Span span, BigDecimal mantissa, BigDecimal scale, Notation notation) {
    /** How a number is written. */
    public enum Notation {
        WORDS,
        /** Digits, and marks as the language sets them. */
        DIGITS,
        /** One mark before three digits, which divides thousands in one language and is the decimal mark of the other: 1.250. */
        AMBIGUOUS,
        /** Digits with the marks of the languages that write them the other way round: 0,5 and 1.250.000. */
        FOREIGN
    }

    /** What it stands for. Equal values are equal, however they were written. */
    public BigDecimal value() {
        return mantissa.multiply(scale).stripTrailingZeros();
    }
}
