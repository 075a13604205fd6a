package io.galley.analyse;

import io.galley.text.DataFile;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which a name shows that it is not a person's. */
final class Bodies {
    private static final Set<String> WORDS = DataFile.rows(Bodies.class, "bodies.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private Bodies() {}

    /** Whether a word, in lower case, is one of them. */
    static boolean isBody(String word) {
        return WORDS.contains(word);
    }
}
