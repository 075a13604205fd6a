package io.galley.bench;

import io.galley.analyse.Article;
import io.galley.bench.CleanNews.Story;
import io.galley.check.Check;
import io.galley.measure.languagetool.RuleNoise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Measures every check and writes the page that is kept with the sources: {@code mvn -Pmeasure verify}. */
public final class Measure {
    static final Path PAGE = Path.of("src/site/measurements.md");
    static final Path TRANSLATIONS = Path.of("src/site/measurements-translation.md");

    private Measure() {}

    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        if (!Data.isThere()) {
            Console.OUT.println(Data.absent());
            return;
        }
        List<Story> stories = CleanNews.stories();
        say(stories.size() + " clean stories and their copies with planted errors …");
        List<StoryBench.Outcome> outcomes = StoryBench.run(stories);
        List<Article> articles =
                outcomes.stream().map(StoryBench.Outcome::article).toList();
        int words = articles.stream()
                .mapToInt(article -> article.document().words())
                .sum();
        Map<String, Double> millis = Timing.perThousandWords(articles, words);
        say("the project's own articles …");
        List<OwnArticles.Outcome> own = OwnArticles.run();
        OwnArticles.print(own);
        say("real machine translations …");
        RealTranslations.Outcome translations = RealTranslations.run();
        JudgedWords.Outcome judged = JudgedWords.run();
        CriticalErrors.Outcomes critical = CriticalErrors.run();
        List<SingleErrors.Outcome> single = SingleErrors.run();
        say("LanguageTool's rules …");
        RuleNoise noise = new RuleNoise();
        Parallel.map(stories, story -> {
            noise.count(story.text());
            return story;
        });
        List<Figures> figures = Alarm.CHECKS.stream()
                .filter(check -> !TranslationBench.CHECKS.contains(check))
                .map(Check::spec)
                .map(spec -> Figures.of(spec, outcomes, own, translations, judged, millis.getOrDefault(spec.id(), 0.0)))
                .toList();
        write(PAGE, new Page(figures, outcomes, own, translations, judged, critical, single, noise, words).text());
        say("wrote " + PAGE);
    }

    /** Replaces a page by a whole one. */
    static void write(Path page, String text) throws IOException {
        Path whole = Files.createTempFile(page.toAbsolutePath().getParent(), "measurements", ".tmp");
        Files.writeString(whole, text);
        Files.move(whole, page, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static void say(String what) {
        Console.OUT.println(java.time.LocalTime.now(java.time.ZoneOffset.UTC).withNano(0) + " " + what);
    }
}
