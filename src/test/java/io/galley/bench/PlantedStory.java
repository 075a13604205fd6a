package io.galley.bench;

import io.galley.bench.CleanNews.Story;
import io.galley.bench.plant.Draft;
import io.galley.bench.plant.Kind;
import io.galley.bench.plant.Kinds;
import io.galley.bench.plant.Planted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A copy of a clean story with one planted error. */
record PlantedStory(Kind kind, Story story, Planted error) {
    /** So many stories get an error of one kind: about one for each thousand words of all. */
    static final int COPIES_OF_A_KIND = 94;

    String text() {
        return error.in(story.text());
    }

    /** The copies of each story; each kind takes the first stories, in an order of its own, that have an occasion for it. */
    static Map<Story, List<PlantedStory>> of(List<Story> stories) throws IOException {
        Set<String> vocabulary = vocabulary(stories);
        Map<Story, Draft> drafts = new LinkedHashMap<>();
        Map<Story, List<PlantedStory>> copies = new LinkedHashMap<>();
        for (Story story : stories) {
            drafts.put(story, Draft.of(story, vocabulary));
            copies.put(story, new ArrayList<>());
        }
        for (Kind kind : Kinds.all()) {
            drafts.entrySet().stream()
                    .sorted(Comparator.comparingLong(
                            entry -> Shuffle.number(kind.id() + entry.getKey().id())))
                    .flatMap(entry -> kind.plant(entry.getValue()).stream()
                            .map(error -> new PlantedStory(kind, entry.getKey(), error)))
                    .limit(COPIES_OF_A_KIND)
                    .forEach(copy -> copies.get(copy.story()).add(copy));
        }
        return copies;
    }

    private static Set<String> vocabulary(List<Story> stories) {
        Set<String> words = new HashSet<>();
        for (Story story : stories) {
            Matcher word = Pattern.compile("\\p{Ll}+").matcher(story.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
