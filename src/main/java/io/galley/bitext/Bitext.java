package io.galley.bitext;

import io.galley.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An article beside its source.
 *
 * @param language of the source
 * @param pairs in order; every sentence of both texts is in one
 */
public record Bitext(Locale language, SourceText source, List<Pair> pairs) {
    public Bitext {
        pairs = List.copyOf(pairs);
    }

    /** The pairs of which both sides are there and surely belong together. */
    public Stream<Pair> translations() {
        return pairs.stream().filter(pair -> pair.sure() && pair.isWhole());
    }
}
