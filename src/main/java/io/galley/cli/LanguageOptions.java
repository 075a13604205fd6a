package io.galley.cli;

import io.galley.policy.Section;
import io.galley.policy.Setting;
import io.galley.text.LanguagePair;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The languages of a verb's articles: what is given here goes before the policy. */
final class LanguageOptions {
    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the articles (default: the policy's, else en-US).")
    private Optional<Locale> language = Optional.empty();

    @Option(
            names = "--source-language",
            paramLabel = "TAG",
            description = "The language that they were translated from.")
    private Optional<Locale> sourceLanguage = Optional.empty();

    LanguagePair pair(Section settings) {
        return new LanguagePair(
                sourceLanguage.or(() -> settings.sourceLanguage().map(Setting::value)),
                language.or(() -> settings.language().map(Setting::value)).orElse(Locale.US));
    }
}
