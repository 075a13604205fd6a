package io.galley;

import io.galley.analyse.Analyser;
import io.galley.analyse.Article;
import io.galley.ingest.Ingest;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.measure.languagetool.LanguageToolAnnotator;
import io.galley.measure.languagetool.Limits;
import io.galley.text.LanguagePair;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The first half of the line with the real LanguageTool, loaded once for all tests. */
public final class Line {
    /** With time enough for the slowest machine: what a test did not read it would take for faultless. */
    private static final Limits PATIENT = new Limits(
            Duration.ofMinutes(5),
            Limits.DEFAULT.longestSentence(),
            Limits.DEFAULT.suggestionSearches(),
            Limits.DEFAULT.foreignShare(),
            Limits.DEFAULT.cachedSentences());

    public static final LanguageToolAnnotator ANNOTATOR =
            new LanguageToolAnnotator(Set.of(Locale.US, Locale.UK), 2, PATIENT);

    private static final Ingest INGEST = new Ingest();
    private static final Analyser ANALYSER = new Analyser(ANNOTATOR);

    private Line() {}

    /** A text, read as an article. */
    public static Article article(Locale language, String text) {
        return ANALYSER.analyse(INGEST.read(submission(language, text)));
    }

    public static Submission submission(Locale language, String text) {
        return new Submission(
                new Material(
                        "test.txt", Optional.of("text/plain;charset=utf-8"), text.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                new LanguagePair(Optional.empty(), language));
    }
}
