package io.galley.analyse;

import io.galley.text.DataFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a language writes its numbers. */
final class Numerals {
    static final Numerals ENGLISH = new Numerals("numerals-en.tsv", ',', '.');

    private final Map<String, Word> words = new HashMap<>();
    private final char group;
    private final char decimal;

    private Numerals(String file, char group, char decimal) {
        for (List<String> fields : DataFile.rows(Numerals.class, file)) {
            words.put(
                    fields.get(0),
                    new Word(
                            new BigDecimal(fields.get(1)),
                            Role.valueOf(fields.get(2).toUpperCase(Locale.ROOT))));
        }
        this.group = group;
        this.decimal = decimal;
    }

    /** How a word joins the others of a number. */
    enum Role {
        /** One to nine. */
        UNIT,
        /** Ten to nineteen. */
        TEEN,
        /** Twenty to ninety. */
        TEN,
        HUNDRED,
        /** Thousand, million and on. */
        SCALE,
        /** The abbreviation of a scale, after digits only. */
        SHORT,
        ARTICLE,
        HALF,
        LINK
    }

    /** One word of a number. */
    record Word(BigDecimal value, Role role) {}

    Optional<Word> word(String text) {
        return Optional.ofNullable(words.get(text.toLowerCase(Locale.ROOT)));
    }

    /** The mark that divides thousands. */
    char group() {
        return group;
    }

    char decimal() {
        return decimal;
    }
}
