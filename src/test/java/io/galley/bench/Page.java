package io.galley.bench;

import io.galley.analyse.Note;
import io.galley.bench.StoryBench.Copy;
import io.galley.bench.plant.Kind;
import io.galley.measure.languagetool.RuleNoise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page of all measurements; the only place where figures live. */
record Page(
        List<Figures> figures,
        List<StoryBench.Outcome> stories,
        List<OwnArticles.Outcome> articles,
        RealTranslations.Outcome translations,
        JudgedWords.Outcome judged,
        CriticalErrors.Outcomes critical,
        List<SingleErrors.Outcome> single,
        RuleNoise noise,
        int words) {

    /** A rule that raises more false alarms for each thousand words is off, or its check only advises. */
    static final double MOST_OF_A_RULE = 0.05;

    String text() {
        return String.join(
                "\n",
                "# What the checks were measured to do\n",
                "Written by `mvn -Pmeasure verify` from texts that lie outside the project; all samples and plants have fixed seeds.",
                "A test compares what the checks say of themselves with this page.\n",
                checks(),
                evidence(),
                planted(),
                own(),
                labelled(),
                demetr(),
                examples(),
                rules());
    }

    private String checks() {
        Table table = Figures.table();
        figures.forEach(check -> check.row(table));
        sum(table, "**all**", figures);
        sum(
                table,
                "**all proven**",
                figures.stream().filter(check -> check.spec().proven()).toList());
        return String.format(
                        Locale.ROOT,
                        """
                ## Checks

                Clean news: %d stories, %d words (GUM, Reuters 1987, the English side of NTREX documents 1-61). A person has looked at
                the alarms: those that are misspellings and other errors of the stories themselves are *real*.
                *Right* are alarms on planted errors, on marked errors of our own articles, and the real ones over clean news; *wrong* are
                all others over the same texts. Since a planted error of each kind stands in about one story of three, that is about one of
                each kind for a thousand words. *Confidence* is (right + 1) / (right + wrong + 2), rounded down to twentieths, at most 0.95;
                where right and wrong are fewer than %d together it is %.2f, since too little is known. A check *may be* proven with at most
                %.1f false alarms per 1,000 words of clean news and a confidence of %.1f; it may be more modest than that, never less.
                The time is that of the check alone, when LanguageTool has read the article.

                """,
                        stories.size(),
                        words,
                        Evidence.FEWEST,
                        Evidence.UNKNOWN,
                        Figures.MOST_FALSE_PER_THOUSAND_WORDS,
                        Figures.LEAST_CONFIDENCE)
                + table;
    }

    private void sum(Table table, String name, List<Figures> some) {
        int alarms = some.stream().mapToInt(Figures::alarms).sum();
        int real = some.stream().mapToInt(Figures::real).sum();
        Evidence evidence = some.stream().map(Figures::evidence).reduce(Evidence.NONE, Evidence::and);
        table.row(
                name,
                "",
                "",
                "",
                evidence.right(),
                evidence.wrong(),
                alarms,
                real,
                1000.0 * (alarms - real) / words,
                some.stream().mapToDouble(Figures::millis).sum());
    }

    private String evidence() {
        Table table = new Table(
                "check",
                "on planted errors",
                "elsewhere in their stories",
                "on marks of own articles",
                "elsewhere in them",
                "real MT: on a rater's mark",
                "real MT: on none",
                "judged words: bad",
                "judged words: good");
        for (Figures check : figures) {
            table.row(
                    check.spec().id(),
                    check.planted().right(),
                    check.planted().wrong(),
                    check.articles().right(),
                    check.articles().wrong(),
                    check.translations().right(),
                    check.translations().wrong(),
                    check.words().right(),
                    check.words().wrong());
        }
        return """

                ## Evidence

                What *right* and *wrong* are made of, and how each check does on real machine translation. The last four columns do not count
                for the confidence: raters mark what is wrong against the source, and leave unmarked much that is wrong in English.

                """
                + table;
    }

    private String planted() {
        Table table = new Table(
                "kind",
                "what was done",
                "tuning: planted",
                "caught",
                "confirming: planted",
                "caught",
                "by any check",
                "whose job it is");
        Map<Kind, List<Copy>> byKind = new LinkedHashMap<>();
        stories.stream().flatMap(story -> story.copies().stream()).forEach(copy -> byKind.computeIfAbsent(
                        copy.planted().kind(), any -> new ArrayList<>())
                .add(copy));
        Set<String> written = figures.stream().map(check -> check.spec().id()).collect(Collectors.toSet());
        byKind.entrySet().stream()
                .sorted(java.util.Comparator.comparing(entry -> entry.getKey().id()))
                .forEach(entry -> {
                    Kind kind = entry.getKey();
                    List<Copy> tuning = half(entry.getValue(), Half.TUNING);
                    List<Copy> confirming = half(entry.getValue(), Half.CONFIRMING);
                    String job = kind.checks().stream()
                            .filter(written::contains)
                            .sorted()
                            .collect(Collectors.joining(", "));
                    table.row(
                            kind.id(),
                            kind.says(),
                            tuning.size(),
                            share(tuning, Copy::isCaughtByItsOwn),
                            confirming.size(),
                            share(confirming, Copy::isCaughtByItsOwn),
                            share(entry.getValue(), Copy::isCaught),
                            job.isEmpty() ? "no check yet" : job);
                });
        return String.format(
                        Locale.ROOT,
                        """

                ## Planted errors

                Each of up to %d stories gets one error of a kind, at a place of its own; a kind takes the stories, in an order of its own, that
                have an occasion for it. The errors come from word lists and plain patterns that know nothing of the checks. *Caught* are
                those that an alarm points to that the clean story did not raise, of a check whose job it is; a half of the stories
                is for tuning, the other confirms. Some kinds are errors that nobody can know without the source (a name swapped, a count
                changed where only the subject tells); they are kept to be honest about them.

                Where a list grew after a look at what was missed in the tuning half, both halves flatter it, since they share the planters' words:
                `calque`, `redundancy` and `garbled-phrase` hold rows that were planted, and `role-conflict`, `machine-residue` and `markup-residue`
                were widened so. The terms of the four checks of terminology and their wrong forms were written by one hand. The held-out articles
                below are the better measure of all of them.

                """,
                        PlantedStory.COPIES_OF_A_KIND)
                + table;
    }

    private static List<Copy> half(List<Copy> copies, Half half) {
        return copies.stream()
                .filter(copy -> Half.of(copy.planted().story()) == half)
                .toList();
    }

    static <T> String share(List<T> things, Predicate<T> holds) {
        return things.isEmpty()
                ? "-"
                : Math.round(100.0 * things.stream().filter(holds).count() / things.size()) + " %";
    }

    private String own() {
        Table table = new Table("kind", "tuning: marks", "caught", "held-out: marks", "caught");
        Map<String, Map<String, List<Boolean>>> byKind = new TreeMap<>();
        for (OwnArticles.Outcome article : articles) {
            for (int i = 0; i < article.marks().size(); i++) {
                byKind.computeIfAbsent(article.marks().get(i).kind(), any -> new TreeMap<>())
                        .computeIfAbsent(article.half(), any -> new ArrayList<>())
                        .add(!article.caught().get(i).isEmpty());
            }
        }
        Map<String, List<Boolean>> all = new TreeMap<>();
        byKind.forEach((kind, halves) -> {
            row(table, kind, halves);
            halves.forEach((half, caught) ->
                    all.computeIfAbsent(half, any -> new ArrayList<>()).addAll(caught));
        });
        row(table, "**all**", all);
        Table alarms = new Table("half", "articles", "alarms on marks", "false alarms", "of proven checks");
        Set<String> proven = figures.stream()
                .filter(check -> check.spec().proven())
                .map(check -> check.spec().id())
                .collect(Collectors.toSet());
        for (String half : List.of("tuning", "held-out")) {
            List<OwnArticles.Outcome> some = articles.stream()
                    .filter(article -> article.half().equals(half))
                    .toList();
            List<OwnArticles.Aside> aside =
                    some.stream().flatMap(article -> article.aside().stream()).toList();
            alarms.row(
                    half,
                    some.size(),
                    some.stream().mapToInt(article -> article.onMarks().size()).sum(),
                    aside.size(),
                    aside.stream()
                            .filter(one -> proven.contains(one.alarm().check()))
                            .count());
        }
        return """

                ## Our own articles

                Invented articles with marked errors, one half for tuning, the other never looked at. A mark is caught when any check points to it.
                A false alarm points to no mark, in the article with the errors or in its corrected version.

                """
                + table + "\n" + alarms;
    }

    private static void row(Table table, String kind, Map<String, List<Boolean>> halves) {
        List<Boolean> tuning = halves.getOrDefault("tuning", List.of());
        List<Boolean> heldOut = halves.getOrDefault("held-out", List.of());
        table.row(kind, tuning.size(), share(tuning, hit -> hit), heldOut.size(), share(heldOut, hit -> hit));
    }

    private String labelled() {
        Evidence marked = translations.byCheck().values().stream().reduce(Evidence.NONE, Evidence::and);
        Evidence bad = judged.byCheck().values().stream().reduce(Evidence.NONE, Evidence::and);
        Table table = new Table("set", "texts", "measured", "figure")
                .row(
                        "mqm-zh-en",
                        translations.articles() + " articles",
                        "alarms on a span that some rater marked",
                        marked.right() + " of " + marked.alarms())
                .row(
                        "",
                        translations.words() + " words",
                        "spans of major errors that an alarm points to",
                        translations.majorsCaught() + " of " + translations.majors())
                .row(
                        "wordlevel",
                        judged.sentences() + " sentences",
                        "alarms on a bad word; bad words are " + Math.round(100 * judged.badShare()) + " % of all",
                        bad.right() + " of " + bad.alarms());
        critical(table, "proven checks", critical.proven());
        critical(table, "any check", critical.any());
        return """

                ## Real machine translations

                Without the source, as an editor's tool has it who pastes a text: errors against the source cannot be seen.

                """
                + table;
    }

    private static void critical(Table table, String who, CriticalErrors.Outcome outcome) {
        table.row(
                "critical-errors-pt-en",
                outcome.hits() + outcome.falseAlarms() + outcome.missed() + outcome.quiet() + " sentences",
                "alarms of " + who + " on sentences with a critical error",
                String.format(
                        Locale.ROOT,
                        "%d of %d (MCC %.2f); %d have one",
                        outcome.hits(),
                        outcome.hits() + outcome.falseAlarms(),
                        outcome.correlation(),
                        outcome.hits() + outcome.missed()));
    }

    private String demetr() {
        return """

                ## Single errors

                `demetr`: machine-translated sentences with one error; caught where a check says something of the wrong sentence that none says of
                the other. Most of its kinds change the meaning and leave good English.

                """
                + SingleErrors.table(single);
    }

    private String examples() {
        return """

                ## Examples of false alarms

                Up to three of each check, and at most eight words of each, since not all texts may be passed on.

                """
                + Figures.examples("false alarms over clean news", figures);
    }

    private String rules() {
        Map<String, Long> real = stories.stream()
                .flatMap(story -> story.alarms().stream()
                        .filter(alarm -> RealErrors.has(story.story(), alarm))
                        .flatMap(alarm -> story.article().passages().stream()
                                .flatMap(passage -> passage.notes().stream())
                                .filter(note -> note.span().equals(alarm.hit().span()))
                                .map(Note::rule)))
                .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));
        Table asked = new Table("rule", "kind of remark", "alarms", "of these real", "false per 1,000 words");
        noise.asked().forEach((rule, count) -> {
            long right = Math.min(count, real.getOrDefault(rule, 0L));
            asked.row(rule, noise.kind(rule), count, right, 1000.0 * (count - right) / words);
        });
        Table silenced = new Table("silenced", "alarms", "per 1,000 words");
        noise.silenced().forEach((rule, count) -> silenced.row(rule, count, 1000.0 * count / words));
        return String.format(
                        Locale.ROOT,
                        """

                ## LanguageTool's rules that are asked

                Those that raised an alarm over clean news. A rule with more than %.2f false alarms per 1,000 words is switched off, or its
                check only advises.

                """,
                        MOST_OF_A_RULE)
                + asked
                + """

                ## LanguageTool's rules that are switched off

                What `silenced-rules.tsv` names, with the alarms that it would raise over the same news. Reasons stand there: many are house style.

                """
                + silenced;
    }
}
