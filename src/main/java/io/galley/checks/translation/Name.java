package io.galley.checks.translation;

import io.galley.text.Span;
import java.util.Optional;

/**
 * A word that is a name or part of one.
 *
 * @param plain in small Latin letters without accents
 * @param meaning what it stands for, where that is known to be called otherwise in another language
 */
record Name(Span span, String text, String plain, Optional<String> meaning) {
    /** What sort of thing it names: {@code "region"}; empty where that is not known. */
    Optional<String> kind() {
        return meaning.map(known -> known.substring(0, known.indexOf(':')));
    }
}
