package io.galley.bench;

import io.galley.bench.TranslationBench.Copy;
import io.galley.bench.plant.ChangeKind;
import io.galley.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of what was measured with the source. */
record TranslationPage(
        List<Figures> figures,
        List<TranslationBench.Outcome> stories,
        List<WordLevel.Outcome> wordLevel,
        CriticalErrors.Outcomes critical,
        List<SingleErrors.Outcome> single,
        int words) {

    String text() {
        return String.join(
                "\n",
                "# What the checks of translations were measured to do\n",
                "Written by `mvn -Pmeasure verify`, as [the other page](measurements.md), which says what the columns mean.\n",
                checks(),
                clean(),
                planted(),
                criticalErrors(),
                judgedWords(),
                singleErrors(),
                examples());
    }

    private String checks() {
        Table table = Figures.table();
        figures.forEach(check -> check.row(table));
        return String.format(
                        Locale.ROOT,
                        """
                ## Checks

                %d stories of %d words with their sources: NTREX documents 1-61 and FLORES devtest, on which the checks were mended, and the
                end of TICO-19, which nobody looked at. *Real* are errors that a person found in the texts themselves. The English was written first, and
                the Indonesian is the translation; a check that needs no direction does not mind.

                """,
                        stories.size(),
                        words)
                + table;
    }

    private String clean() {
        Table table = new Table(
                "half", "words", "alarms", "major or worse", "of these real", "major or worse per 1,000 words");
        for (Half half : Half.values()) {
            List<TranslationBench.Outcome> some = of(half);
            int count = TranslationBench.words(some);
            List<Alarm> grave = some.stream()
                    .flatMap(story -> story.alarms().stream())
                    .filter(alarm -> severity(alarm).compareTo(Severity.MAJOR) >= 0)
                    .toList();
            long real = some.stream()
                    .flatMap(story -> story.alarms().stream()
                            .filter(alarm -> severity(alarm).compareTo(Severity.MAJOR) >= 0)
                            .filter(alarm -> RealErrors.has(story.story(), alarm)))
                    .count();
            table.row(
                    name(half),
                    count,
                    some.stream().mapToInt(story -> story.alarms().size()).sum(),
                    grave.size(),
                    real,
                    1000.0 * grave.size() / count);
        }
        return """

                ## Clean pairs

                What all checks of translations together say of texts that nobody planted anything in, before overlapping findings are merged.

                """
                + table;
    }

    private static Severity severity(Alarm alarm) {
        return alarm.hit().severity().orElseGet(() -> Alarm.CHECKS.stream()
                .map(check -> check.spec())
                .filter(spec -> spec.id().equals(alarm.check()))
                .findFirst()
                .orElseThrow()
                .severity());
    }

    private List<TranslationBench.Outcome> of(Half half) {
        return stories.stream().filter(story -> story.story().half() == half).toList();
    }

    private static String name(Half half) {
        return half == Half.TUNING ? "tuning (NTREX, FLORES)" : "confirming (TICO-19)";
    }

    private String planted() {
        Table table = new Table(
                "kind",
                "what was done",
                "tuning: planted",
                "caught",
                "confirming: planted",
                "caught",
                "by any of these checks",
                "whose job it is");
        Map<ChangeKind, Map<Half, List<Copy>>> byKind = new LinkedHashMap<>();
        for (TranslationBench.Outcome story : stories) {
            for (Copy copy : story.copies()) {
                byKind.computeIfAbsent(copy.kind(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(story.story().half(), any -> new java.util.ArrayList<>())
                        .add(copy);
            }
        }
        byKind.forEach((kind, halves) -> {
            List<Copy> tuning = halves.getOrDefault(Half.TUNING, List.of());
            List<Copy> confirming = halves.getOrDefault(Half.CONFIRMING, List.of());
            table.row(
                    kind.id(),
                    kind.says(),
                    tuning.size(),
                    Page.share(tuning, Copy::isCaughtByItsOwn),
                    confirming.size(),
                    Page.share(confirming, Copy::isCaughtByItsOwn),
                    Page.share(
                            java.util.stream.Stream.concat(tuning.stream(), confirming.stream())
                                    .toList(),
                            copy -> !copy.right().isEmpty()),
                    kind.checks().stream().sorted().collect(Collectors.joining(", ")));
        });
        return """

                ## Planted errors

                One error of each kind in the English side of each story that has an occasion for it.

                """
                + table;
    }

    private String criticalErrors() {
        Table table = new Table("who", "sentences", "alarmed", "of these critical", "critical in all", "MCC");
        row(table, "proven checks", critical.proven());
        row(table, "any check", critical.any());
        return """

                ## Critical errors

                `critical-errors-pt-en`: Portuguese sentences and their machine translations, judged by people, each read alone with its source by the
                whole catalogue.

                """
                + table;
    }

    private static void row(Table table, String who, CriticalErrors.Outcome outcome) {
        table.row(
                who,
                outcome.hits() + outcome.falseAlarms() + outcome.missed() + outcome.quiet(),
                outcome.hits() + outcome.falseAlarms(),
                outcome.hits(),
                outcome.hits() + outcome.missed(),
                outcome.correlation());
    }

    private String judgedWords() {
        Table table = new Table("languages", "words", "threshold", "MCC");
        for (WordLevel.Outcome pair : wordLevel) {
            table.row(
                    pair.pair(),
                    pair.words(),
                    String.format(Locale.ROOT, "%.3f", pair.threshold()),
                    String.format(Locale.ROOT, "%.3f", pair.correlation()));
        }
        return """

                ## Judged words

                The word-level task of WMT21 by the model alone (`wordlevel/test21`), int8: Matthews' correlation between the words that it takes for changed and
                those that a post-editor changed. The threshold of a pair is the best of its dev set; of a pair that has none, the best of all. A sample of 400 sentences of each.

                """
                + table;
    }

    private String singleErrors() {
        return """

                ## Single errors

                `demetr` as on the other page, each sentence read with its source in one of ten languages, by the whole catalogue.

                """
                + SingleErrors.table(single);
    }

    private String examples() {
        return """

                ## Examples of false alarms

                Up to three of each check, and at most eight words of each.

                """
                + Figures.examples("false alarms over clean pairs", figures);
    }
}
