package io.galley.bench;

import io.galley.analyse.Article;
import io.galley.bench.ParallelNews.Story;
import io.galley.bench.plant.Changes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Measures the checks that look at the source as well, and writes their page: the second part of {@code mvn -Pmeasure verify}.
 * The model must be installed.
 */
public final class MeasureTranslations {
    private MeasureTranslations() {}

    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        if (!Data.isThere()) {
            Console.OUT.println(Data.absent());
            return;
        }
        List<TranslationBench.Outcome> outcomes = new ArrayList<>();
        for (Half half : Half.values()) {
            List<Story> stories = ParallelNews.stories(half);
            Measure.say(stories.size() + " stories beside their sources, and their copies with planted errors …");
            outcomes.addAll(TranslationBench.run(stories, TranslationBench.CHECKS, Changes.all()));
        }
        List<Article> articles =
                outcomes.stream().map(TranslationBench.Outcome::article).toList();
        int words = TranslationBench.words(outcomes);
        Map<String, Double> millis = Timing.perThousandWords(articles, words);
        List<Figures> figures = TranslationBench.CHECKS.stream()
                .map(check -> Figures.ofTranslations(
                        check.spec(), outcomes, millis.getOrDefault(check.spec().id(), 0.0)))
                .toList();
        Measure.say("judged words of six languages …");
        List<WordLevel.Outcome> wordLevel = WordLevel.run();
        Measure.say("judged sentences …");
        CriticalErrors.Outcomes critical = CriticalErrors.runWithSource();
        List<SingleErrors.Outcome> single = SingleErrors.runWithSource();
        Measure.write(
                Measure.TRANSLATIONS,
                new TranslationPage(figures, outcomes, wordLevel, critical, single, words).text());
        Measure.say("wrote " + Measure.TRANSLATIONS);
    }
}
