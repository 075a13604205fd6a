package io.galley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.galley.Line;
import io.galley.analyse.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Machine-translated sentences and the same with one error of a known kind: {@code demetr}. */
final class SingleErrors {
    private static final int SENTENCES_OF_A_KIND = 40;

    /** The model makes each of them cost ten times as much. */
    private static final int SENTENCES_WITH_SOURCE = 16;

    private static final Map<String, Locale> LANGUAGES = Map.of(
            "chinese_simple",
            Locale.CHINESE,
            "czech",
            Locale.forLanguageTag("cs"),
            "french",
            Locale.FRENCH,
            "german",
            Locale.GERMAN,
            "hindi",
            Locale.forLanguageTag("hi"),
            "italian",
            Locale.ITALIAN,
            "japanese",
            Locale.JAPANESE,
            "polish",
            Locale.forLanguageTag("pl"),
            "russian",
            Locale.forLanguageTag("ru"),
            "spanish",
            Locale.forLanguageTag("es"));

    private SingleErrors() {}

    /**
     * What was said of the sentences of one kind.
     *
     * @param caught those where some check says of the wrong sentence what none says of the other
     * @param checks how often each check is among those
     */
    record Outcome(String kind, int sentences, int caught, Map<String, Integer> checks) {
        /** The three checks that caught most. */
        String mostOften() {
            return checks.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(3)
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", "));
        }
    }

    /** What was said of each kind, as a table. */
    static Table table(List<Outcome> outcomes) {
        Table table = new Table("kind", "sentences", "caught", "by");
        for (Outcome kind : outcomes) {
            table.row(
                    kind.kind(),
                    kind.sentences(),
                    Math.round(100.0 * kind.caught() / kind.sentences()) + " %",
                    kind.mostOften());
        }
        return table;
    }

    /** Without the sources. */
    static List<Outcome> run() throws IOException, InterruptedException, ExecutionException {
        return run(SENTENCES_OF_A_KIND, (pair, text) -> Alarm.read(text));
    }

    /** With them. */
    static List<Outcome> runWithSource() throws IOException, InterruptedException, ExecutionException {
        return run(
                SENTENCES_WITH_SOURCE,
                (pair, text) -> Line.article(
                        LANGUAGES.get(pair.get("lang_tag").asText()),
                        pair.get("src_sent").asText(),
                        Locale.US,
                        text));
    }

    private static List<Outcome> run(int sentences, BiFunction<JsonNode, String, Article> read)
            throws IOException, InterruptedException, ExecutionException {
        Map<String, List<JsonNode>> byKind = Data.json("demetr/flores-half-100-each.jsonl.gz").stream()
                .filter(pair -> !pair.get("mt_sent")
                        .asText()
                        .equals(pair.get("pert_sent").asText()))
                .collect(Collectors.groupingBy(
                        pair -> pair.get("type")
                                .asText()
                                .replaceFirst("_id\\d+_", ": ")
                                .replace('_', ' '),
                        TreeMap::new,
                        Collectors.toList()));
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, List<JsonNode>> kind : byKind.entrySet()) {
            List<JsonNode> sample = kind.getValue().stream()
                    .sorted(Comparator.comparingLong(
                            pair -> Shuffle.number(pair.get("mt_sent").asText())))
                    .limit(sentences)
                    .toList();
            List<List<String>> caught = Parallel.map(sample, pair -> caught(pair, read));
            Map<String, Integer> checks = new TreeMap<>();
            caught.forEach(some -> some.forEach(check -> checks.merge(check, 1, Integer::sum)));
            outcomes.add(new Outcome(
                    kind.getKey(),
                    sample.size(),
                    (int) caught.stream().filter(some -> !some.isEmpty()).count(),
                    checks));
        }
        return outcomes;
    }

    private static List<String> caught(JsonNode pair, BiFunction<JsonNode, String, Article> read) {
        String right = pair.get("mt_sent").asText();
        String wrong = pair.get("pert_sent").asText();
        Set<String> before = said(read.apply(pair, right)).keySet();
        return said(read.apply(pair, wrong)).entrySet().stream()
                .filter(alarm -> !before.contains(alarm.getKey()))
                .map(alarm -> alarm.getValue().check())
                .distinct()
                .toList();
    }

    /** The alarms by what they mark, whatever side that is on. */
    private static Map<String, Alarm> said(Article article) {
        Map<String, Alarm> said = new TreeMap<>();
        for (Alarm alarm : Alarm.in(article)) {
            said.put(
                    alarm.check()
                            + alarm.words(article.document().text(alarm.hit().side())),
                    alarm);
        }
        return said;
    }
}
