package io.galley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.galley.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Machine translations of Chinese news in which three people marked errors: {@code mqm-zh-en}. */
final class RealTranslations {
    /** Of the eight systems that translated each document. */
    private static final int SYSTEMS_OF_A_DOCUMENT = 2;

    private RealTranslations() {}

    /** A span that a rater marked, in the article. */
    private record Marked(Span place, boolean major) {}

    private record Translation(String text, List<Marked> marked) {}

    /**
     * What was said of the translations.
     *
     * @param majors spans of major errors
     * @param majorsCaught those that some alarm points to
     * @param byCheck alarms that point to a span of any rater, and alarms that do not
     */
    record Outcome(int articles, int words, int majors, int majorsCaught, Map<String, Evidence> byCheck) {}

    static Outcome run() throws IOException, InterruptedException, ExecutionException {
        Map<String, List<JsonNode>> bySystemAndDocument = new TreeMap<>();
        for (JsonNode rating : Data.json("mqm-zh-en/news2020-40docs.jsonl.gz")) {
            if (!rating.get("system").asText().startsWith("Human")) {
                bySystemAndDocument
                        .computeIfAbsent(
                                rating.get("doc").asText() + "\t"
                                        + rating.get("system").asText(),
                                any -> new ArrayList<>())
                        .add(rating);
            }
        }
        Map<String, List<String>> systems = bySystemAndDocument.keySet().stream()
                .sorted(Comparator.comparingLong(Shuffle::number))
                .collect(Collectors.groupingBy(
                        key -> key.substring(0, key.indexOf('\t')), TreeMap::new, Collectors.toList()));
        List<Translation> translations = systems.values().stream()
                .flatMap(keys -> keys.stream().limit(SYSTEMS_OF_A_DOCUMENT))
                .map(key -> translation(bySystemAndDocument.get(key)))
                .toList();
        List<Outcome> outcomes = Parallel.map(translations, RealTranslations::outcome);
        return outcomes.stream().reduce(new Outcome(0, 0, 0, 0, Map.of()), RealTranslations::sum);
    }

    private static Translation translation(List<JsonNode> ratings) {
        Map<Integer, List<JsonNode>> bySegment = ratings.stream()
                .collect(Collectors.groupingBy(rating -> rating.get("seg").asInt(), TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        for (List<JsonNode> segment : bySegment.values()) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int base = text.length();
            for (JsonNode rating : segment) {
                for (JsonNode error : rating.get("errors")) {
                    int end = error.get("end").asInt();
                    if (!error.get("src_marked").asBoolean()
                            && error.get("start").asInt() < end) {
                        marked.add(new Marked(
                                new Span(base + error.get("start").asInt(), base + end),
                                error.get("sev").asText().equals("Major")));
                    }
                }
            }
            text.append(segment.get(0).get("mt").asText());
        }
        return new Translation(text.toString(), marked);
    }

    private static Outcome outcome(Translation translation) {
        io.galley.analyse.Article article = Alarm.read(translation.text());
        List<Alarm> alarms = Alarm.in(article);
        Map<String, Evidence> byCheck = new TreeMap<>();
        for (Alarm alarm : alarms) {
            boolean right = translation.marked().stream()
                    .anyMatch(marked -> alarm.places().anyMatch(marked.place()::overlaps));
            byCheck.merge(alarm.check(), right ? new Evidence(1, 0) : new Evidence(0, 1), Evidence::and);
        }
        List<Marked> majors =
                translation.marked().stream().filter(Marked::major).distinct().toList();
        int caught = (int) majors.stream()
                .filter(major ->
                        alarms.stream().anyMatch(alarm -> alarm.places().anyMatch(major.place()::overlaps)))
                .count();
        return new Outcome(1, article.document().words(), majors.size(), caught, byCheck);
    }

    private static Outcome sum(Outcome a, Outcome b) {
        Map<String, Evidence> byCheck = new TreeMap<>(a.byCheck());
        b.byCheck().forEach((check, evidence) -> byCheck.merge(check, evidence, Evidence::and));
        return new Outcome(
                a.articles() + b.articles(),
                a.words() + b.words(),
                a.majors() + b.majors(),
                a.majorsCaught() + b.majorsCaught(),
                byCheck);
    }
}
