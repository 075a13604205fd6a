package io.galley.http.ui;

import io.galley.http.Intake;
import java.util.List;
import java.util.Locale;

/**
 * What stands in the form.
 *
 * @param languages that can be chosen
 */
record FormView(String text, String sourceText, String sourceLanguage, String targetLanguage, List<Choice> languages) {
    FormView {
        languages = List.copyOf(languages);
    }

    /** A language by its tag and its name. */
    record Choice(String tag, String name) {}

    static FormView of(Intake intake, String text, String sourceText, String targetLanguage, String sourceLanguage) {
        return new FormView(
                text,
                sourceText,
                sourceLanguage,
                targetLanguage,
                intake.languages().stream()
                        .map(language -> new Choice(language.toLanguageTag(), language.getDisplayName(Locale.ENGLISH)))
                        .toList());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether the fields of the source must be seen. */
    public boolean hasSource() {
        return !sourceText.isBlank() || !sourceLanguage.isBlank();
    }
}
