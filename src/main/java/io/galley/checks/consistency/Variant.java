package io.galley.checks.consistency;

import io.galley.check.Hit;
import io.galley.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to write a term.
 *
 * @param written the words
 * @param uses the places, in order, at least one
 */
record Variant(String written, List<Span> uses) {
    /** What stands more often first, and of equals what stands earlier. */
    private static final Comparator<Variant> NORM_FIRST = Comparator.comparingInt(
                    (Variant variant) -> variant.uses().size())
            .reversed()
            .thenComparing(variant -> variant.uses().get(0));

    Variant {
        uses = List.copyOf(uses);
    }

    /** Every place but the norm's, of several variants of one term. */
    static Stream<Hit> strays(Stream<Variant> variants) {
        List<Variant> sorted = variants.sorted(NORM_FIRST).toList();
        return sorted.stream().skip(1).flatMap(variant -> variant.uses().stream()
                .map(use -> Hit.at(
                                use,
                                "“" + variant.written() + "” here, “"
                                        + sorted.get(0).written() + "” elsewhere")
                        .beside(sorted.get(0).uses().get(0))));
    }
}
