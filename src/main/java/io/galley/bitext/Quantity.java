package io.galley.bitext;

import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number of a text in any language.
 *
 * @param span its place, with its scale: "1,5 juta", "twenty-five"
 * @param values what it can stand for, the likeliest first; "1.500" is one and a half or fifteen hundred, "10.30" also a time
 * @param firm whether a translation must have it: digits, and words from three on; "one" and "two" are said in many ways
 */
public record Quantity(Span span, List<BigDecimal> values, boolean firm) {
    public Quantity {
        values = List.copyOf(values);
    }

    /** Whether both can stand for the same. */
    public boolean agrees(Quantity other) {
        return values.stream().anyMatch(value -> other.values.stream().anyMatch(found -> value.compareTo(found) == 0));
    }

    public BigDecimal value() {
        return values.get(0);
    }
}
