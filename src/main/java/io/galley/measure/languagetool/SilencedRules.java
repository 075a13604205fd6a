package io.galley.measure.languagetool;

import io.galley.text.WordList;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules of LanguageTool that are switched off; the file gives the reason for each. */
final class SilencedRules {
    private static final String FILE = "silenced-rules.tsv";

    private SilencedRules() {}

    static Set<String> ids() {
        return WordList.read(SilencedRules.class, FILE).stream()
                .map(fields -> fields.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
