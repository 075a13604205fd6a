package io.galley.app;

import io.galley.QualityCheck;
import io.galley.analyse.Analyser;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Inspector;
import io.galley.checks.Catalogue;
import io.galley.ingest.Ingest;
import io.galley.measure.languagetool.LanguageToolAnnotator;
import io.galley.measure.languagetool.Limits;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts the parts together; the only place that knows every one of them. */
public final class Wiring {
    /** The languages that an article may be written in. */
    public static final Set<Locale> TARGET_LANGUAGES = Set.of(Locale.US, Locale.UK);

    private Wiring() {}

    /** The line for articles of the usual length. */
    public static QualityCheck qualityCheck(int atATime, Limits limits) {
        return qualityCheck(Ingest.MOST_CHARACTERS, atATime, limits);
    }

    /**
     * The whole line; loading LanguageTool takes seconds.
     *
     * @param mostCharacters the longest article, in UTF-16 code units
     * @param atATime how many articles of one language may be read at the same time
     */
    public static QualityCheck qualityCheck(int mostCharacters, int atATime, Limits limits) {
        return new QualityCheck(
                new Ingest(TARGET_LANGUAGES, mostCharacters),
                new Analyser(new LanguageToolAnnotator(TARGET_LANGUAGES, atATime, limits)),
                new Inspector(Catalogue.all()));
    }

    /** What there is to say of every check, by id. */
    public static List<CheckSpec> specs() {
        return Catalogue.all().stream().map(Check::spec).toList();
    }
}
