package io.galley.analyse;

import io.galley.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries, and the words that are made of their names. */
public final class Countries {
    private static final Map<String, String> BY_WORD = new HashMap<>();

    static {
        for (List<String> names : DataFile.rows(Countries.class, "countries.tsv")) {
            names.forEach(name -> BY_WORD.put(name, names.get(0)));
        }
    }

    private Countries() {}

    /** The country that a name or an adjective of one word stands for: "Russian" for "russia". */
    public static Optional<String> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }
}
