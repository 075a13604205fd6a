package io.galley.http.ui;

import io.galley.finding.Severity;
import java.util.Locale;

/** Names and numbers, as a person writes them. */
final class Wording {
    private Wording() {}

    /** {@code LOCALE_CONVENTION} as “Locale convention”. */
    static String name(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What style sheets call it: {@code LIST_ITEM} as {@code list-item}. */
    static String style(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    static String style(Severity severity, boolean proven) {
        return style(severity) + (proven ? "" : " preview");
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** How often a check is right. */
    static String confidence(double confidence) {
        return "right in " + Math.round(100 * confidence) + " of 100 cases";
    }
}
