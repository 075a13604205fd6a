package io.galley.checks.translation;

import io.galley.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A word that is a name or part of one.
 *
 * @param plain in small Latin letters without accents
 * @param meaning what it stands for, where that is known to be called otherwise in another language
 */
record Name(Span span, String text, String plain, Optional<String> meaning) {
    private static final Set<String> PLACES_AND_TIMES = Set.of("region", "month", "day");

    /** What sort of thing it names: {@code "region"}; empty where that is not known. */
    Optional<String> kind() {
        return meaning.map(known -> known.substring(0, known.indexOf(':')));
    }

    /** Whether it is known to name a region, a month or a day. */
    boolean isOfPlaceOrTime() {
        return kind().filter(PLACES_AND_TIMES::contains).isPresent();
    }
}
