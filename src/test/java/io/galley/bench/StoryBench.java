package io.galley.bench;

import io.galley.analyse.Article;
import io.galley.bench.CleanNews.Story;
import io.galley.text.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Reads every clean story, and after each its copies with one planted error, most of whose sentences are still known. */
final class StoryBench {
    private StoryBench() {}

    /**
     * What was said of a clean story and its copies.
     *
     * @param article the clean story, read
     */
    record Outcome(Story story, Article article, List<Alarm> alarms, List<Copy> copies) {}

    /**
     * What was said of a copy that was not said of the clean story.
     *
     * @param right checks that point to the planted error, each as often as it does
     * @param elsewhere checks that point elsewhere
     */
    record Copy(PlantedStory planted, List<String> right, List<String> elsewhere) {
        /** Whether a check caught the error whose job it is. */
        boolean isCaughtByItsOwn() {
            return right.stream().anyMatch(planted.kind().checks()::contains);
        }

        boolean isCaught() {
            return !right.isEmpty();
        }
    }

    static List<Outcome> run(List<Story> stories) throws IOException, InterruptedException, ExecutionException {
        Map<Story, List<PlantedStory>> copies = PlantedStory.of(stories);
        return Parallel.map(stories, story -> outcome(story, copies.get(story)));
    }

    private static Outcome outcome(Story story, List<PlantedStory> copies) {
        Article article = Alarm.read(story.text());
        List<Alarm> alarms = Alarm.in(article);
        return new Outcome(
                story,
                article,
                alarms,
                copies.stream().map(copy -> judged(copy, alarms)).toList());
    }

    private static Copy judged(PlantedStory copy, List<Alarm> clean) {
        Map<String, Set<Span>> before = clean.stream()
                .collect(Collectors.groupingBy(
                        Alarm::check,
                        HashMap::new,
                        Collectors.mapping(
                                alarm -> copy.error().moved(alarm.hit().span()), Collectors.toSet())));
        List<Alarm> added = Alarm.in(Alarm.read(copy.text())).stream()
                .filter(alarm -> before.getOrDefault(alarm.check(), Set.of()).stream()
                        .noneMatch(place -> place.overlaps(alarm.hit().span())))
                .toList();
        Map<Boolean, List<String>> byPlace = added.stream()
                .collect(Collectors.partitioningBy(
                        alarm -> alarm.places().anyMatch(copy.error()::shows),
                        Collectors.mapping(Alarm::check, Collectors.toList())));
        return new Copy(copy, byPlace.get(true), byPlace.get(false));
    }
}
