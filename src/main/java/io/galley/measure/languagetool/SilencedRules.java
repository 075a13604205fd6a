package io.galley.measure.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules of LanguageTool that are switched off; the file gives the reason for each. */
final class SilencedRules {
    private static final String FILE = "silenced-rules.tsv";

    private SilencedRules() {}

    static Set<String> ids() {
        try (InputStream in = Objects.requireNonNull(SilencedRules.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
