package io.galley;

import io.galley.analyse.Analyser;
import io.galley.analyse.AnnotatorByLanguage;
import io.galley.analyse.Article;
import io.galley.analyse.Estimator;
import io.galley.analyse.Models;
import io.galley.app.Wiring;
import io.galley.check.Example;
import io.galley.checks.Catalogue;
import io.galley.ingest.Ingest;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.measure.icu.IcuAnnotator;
import io.galley.measure.languagetool.LanguageToolAnnotator;
import io.galley.measure.languagetool.Limits;
import io.galley.measure.onnx.InstalledModels;
import io.galley.report.GatePolicy;
import io.galley.report.Report;
import io.galley.terms.Glossary;
import io.galley.text.LanguagePair;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The first half of the line with the real LanguageTool, loaded once for all tests. */
public final class Line {
    /** A busy machine must not turn a test red. */
    public static final Limits PATIENT = new Limits(
            Duration.ofMinutes(10),
            Limits.DEFAULT.longestSentence(),
            Limits.DEFAULT.suggestionSearches(),
            Limits.DEFAULT.foreignShare(),
            Limits.DEFAULT.cachedSentences());

    public static final LanguageToolAnnotator ANNOTATOR =
            new LanguageToolAnnotator(Set.of(Locale.US, Locale.UK), 2, PATIENT);

    /** The models where they are installed. */
    public static final Models MODELS = InstalledModels.load();

    public static final Estimator ESTIMATOR = MODELS.words();

    private static final Ingest INGEST = new Ingest(Set.copyOf(Wiring.TARGET_LANGUAGES), Ingest.MOST_CHARACTERS);
    private static final Analyser ANALYSER =
            new Analyser(new AnnotatorByLanguage(Set.of(Locale.US, Locale.UK), ANNOTATOR, new IcuAnnotator()), MODELS);

    /** Reports are compared as a whole, hence without what not every machine can measure. */
    private static final QualityCheck QUALITY_CHECK =
            new QualityCheck(INGEST, new Analyser(ANNOTATOR, Undoubting.MODELS), Catalogue::of, Glossary.EMPTY);

    private Line() {}

    /** What the whole line says of a text. */
    public static Report report(Locale language, String text) {
        return QUALITY_CHECK.of(submission(language, text), GatePolicy.DEFAULT);
    }

    /** What it says of a file in American English. */
    public static Report report(Material article) {
        return QUALITY_CHECK.of(
                new Submission(article, Optional.empty(), new LanguagePair(Optional.empty(), Locale.US)),
                GatePolicy.DEFAULT);
    }

    /** What it says by a policy. */
    public static Report report(Locale language, String text, GatePolicy policy) {
        return QUALITY_CHECK.of(submission(language, text), policy);
    }

    /** A text, read as an article. */
    public static Article article(Locale language, String text) {
        return article(new LanguagePair(Optional.empty(), language), text);
    }

    /** An example, beside its source where it has one. */
    public static Article article(Example example) {
        return example.source()
                .map(source -> article(source.language(), source.text(), example.language(), example.text()))
                .orElseGet(() -> article(example.language(), example.text()));
    }

    /** A text beside the one that it was translated from. */
    public static Article article(Locale sourceLanguage, String source, Locale language, String text) {
        return ANALYSER.analyse(INGEST.read(new Submission(
                Material.ofText("test.txt", text),
                Optional.of(Material.ofText("source.txt", source)),
                new LanguagePair(Optional.of(sourceLanguage), language))));
    }

    /** A text that was translated from a known language, read as an article. */
    public static Article article(LanguagePair languages, String text) {
        return ANALYSER.analyse(INGEST.read(submission(languages, text)));
    }

    /** The same, measured by another model. */
    public static Article article(Locale language, String text, Estimator estimator) {
        return new Analyser(ANNOTATOR, new Models(estimator, Undoubting.MODELS.pairs()))
                .analyse(INGEST.read(submission(language, text)));
    }

    public static Submission submission(Locale language, String text) {
        return submission(new LanguagePair(Optional.empty(), language), text);
    }

    private static Submission submission(LanguagePair languages, String text) {
        return new Submission(Material.ofText("test.txt", text), Optional.empty(), languages);
    }
}
