package io.galley.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Reads language tags. */
final class Languages {
    private Languages() {}

    static Locale parse(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new TypeConversionException("“" + tag + "” is not a language tag such as en-GB");
        }
    }
}
