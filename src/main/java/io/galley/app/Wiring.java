package io.galley.app;

import io.galley.QualityCheck;
import io.galley.analyse.Analyser;
import io.galley.analyse.Annotator;
import io.galley.analyse.AnnotatorByLanguage;
import io.galley.analyse.Models;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.checks.Catalogue;
import io.galley.ingest.Ingest;
import io.galley.measure.icu.IcuAnnotator;
import io.galley.measure.languagetool.LanguageToolAnnotator;
import io.galley.measure.languagetool.Limits;
import io.galley.policy.PolicyReader;
import io.galley.terms.Glossary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Puts the parts together; the only place that knows every one of them. */
public final class Wiring {
    /** The languages that LanguageTool reads. */
    private static final Set<Locale> ENGLISH = Set.of(Locale.US, Locale.UK);

    /** The languages that an article may be written in, the usual one first. */
    public static final List<Locale> TARGET_LANGUAGES =
            List.of(Locale.US, Locale.UK, Locale.forLanguageTag("ar"), Locale.FRENCH, Locale.JAPANESE, Locale.CHINESE);

    private Wiring() {}

    /** The line for articles of the usual length, without neural models. */
    public static QualityCheck qualityCheck(int atATime, Limits limits) {
        return qualityCheck(atATime, limits, Models.absent("no model is used"));
    }

    /** The line for articles of the usual length. */
    public static QualityCheck qualityCheck(int atATime, Limits limits, Models models) {
        return qualityCheck(Ingest.MOST_CHARACTERS, atATime, limits, models, Glossary.EMPTY);
    }

    /**
     * The whole line; loading LanguageTool takes seconds.
     *
     * @param mostCharacters the longest article, in UTF-16 code units
     * @param atATime how many articles of one language may be read at the same time
     */
    public static QualityCheck qualityCheck(
            int mostCharacters, int atATime, Limits limits, Models models, Glossary glossary) {
        return qualityCheck(
                mostCharacters, byLanguage(new LanguageToolAnnotator(ENGLISH, atATime, limits)), models, glossary);
    }

    /** The same, but all that is slow to load is loaded when the first article has been read. */
    static QualityCheck qualityCheckOnDemand(int atATime, Limits limits, Supplier<Models> models, Glossary glossary) {
        return qualityCheck(
                Ingest.MOST_CHARACTERS,
                byLanguage(AnnotatorOnDemand.of(atATime, limits)),
                ModelsOnDemand.of(models),
                glossary);
    }

    private static Annotator byLanguage(Annotator english) {
        return new AnnotatorByLanguage(ENGLISH, english, new IcuAnnotator());
    }

    /** What there is to say of every check, by id. */
    public static List<CheckSpec> specs() {
        return Catalogue.all().stream().map(Check::spec).toList();
    }

    /** What reads policies. */
    public static PolicyReader policyReader() {
        return new PolicyReader(specs(), Set.of(LanguageToolAnnotator.NAME), Set.copyOf(TARGET_LANGUAGES));
    }

    private static QualityCheck qualityCheck(
            int mostCharacters, Annotator annotator, Models models, Glossary glossary) {
        return new QualityCheck(
                new Ingest(Set.copyOf(TARGET_LANGUAGES), mostCharacters),
                new Analyser(annotator, models),
                Catalogue::of,
                glossary);
    }
}
