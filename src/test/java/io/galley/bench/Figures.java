package io.galley.bench;

import io.galley.bench.CleanNews.Story;
import io.galley.bench.StoryBench.Copy;
import io.galley.check.CheckSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was measured of one check.
 *
 * @param alarms over clean news
 * @param real those of them that a person found right
 * @param planted alarms on planted errors, and alarms that a planted error raised elsewhere
 * @param articles alarms on the project's own articles
 * @param translations alarms on real machine translations; right where a rater marked something
 * @param words judged word by word
 * @param millis for each thousand words
 * @param examples false alarms over clean news, briefly
 */
record Figures(
        CheckSpec spec,
        int alarms,
        int real,
        int cleanWords,
        Evidence planted,
        Evidence articles,
        Evidence translations,
        Evidence words,
        double millis,
        List<String> examples) {

    /** A check that is proven alarms no oftener over clean news. */
    static final double MOST_FALSE_PER_THOUSAND_WORDS = 0.3;

    /** A check that is proven is right no seldomer. */
    static final double LEAST_CONFIDENCE = 0.8;

    private static final int EXAMPLES = 3;

    static Figures of(
            CheckSpec spec,
            List<StoryBench.Outcome> stories,
            List<OwnArticles.Outcome> articles,
            RealTranslations.Outcome translations,
            JudgedWords.Outcome words,
            double millis) {
        String id = spec.id();
        int alarms = 0;
        int real = 0;
        int cleanWords = 0;
        Evidence planted = Evidence.NONE;
        List<String> examples = new ArrayList<>();
        for (StoryBench.Outcome outcome : stories) {
            Story story = outcome.story();
            cleanWords += outcome.article().document().words();
            for (Alarm alarm : outcome.alarms()) {
                if (alarm.check().equals(id)) {
                    alarms++;
                    if (RealErrors.has(story, alarm)) {
                        real++;
                    } else if (examples.size() < EXAMPLES) {
                        examples.add(Excerpts.brief(story.text(), alarm.hit().span()));
                    }
                }
            }
            for (Copy copy : outcome.copies()) {
                planted = planted.and(new Evidence(
                        copy.right().contains(id) ? 1 : 0, copy.elsewhere().contains(id) ? 1 : 0));
            }
        }
        Evidence own = Evidence.NONE;
        for (OwnArticles.Outcome outcome : articles) {
            own = own.and(new Evidence(
                    (int) outcome.onMarks().stream()
                            .filter(alarm -> alarm.check().equals(id))
                            .count(),
                    (int) outcome.aside().stream()
                            .filter(aside -> aside.alarm().check().equals(id))
                            .count()));
        }
        return new Figures(
                spec,
                alarms,
                real,
                cleanWords,
                planted,
                own,
                translations.byCheck().getOrDefault(id, Evidence.NONE),
                words.byCheck().getOrDefault(id, Evidence.NONE),
                millis,
                examples);
    }

    /** What was measured of a check that looks at both sides. */
    static Figures ofTranslations(CheckSpec spec, List<TranslationBench.Outcome> stories, double millis) {
        int alarms = 0;
        int real = 0;
        Evidence planted = Evidence.NONE;
        List<String> examples = new ArrayList<>();
        for (TranslationBench.Outcome outcome : stories) {
            for (Alarm alarm : outcome.alarms()) {
                if (alarm.check().equals(spec.id())) {
                    alarms++;
                    if (RealErrors.has(outcome.story(), alarm)) {
                        real++;
                    } else if (examples.size() < EXAMPLES) {
                        examples.add(Excerpts.brief(
                                outcome.story().text(alarm.hit().side()),
                                alarm.hit().span()));
                    }
                }
            }
            for (TranslationBench.Copy copy : outcome.copies()) {
                planted = planted.and(new Evidence(
                        copy.isAlarmedBy(spec.id(), copy.right()) ? 1 : 0,
                        copy.isAlarmedBy(spec.id(), copy.elsewhere()) ? 1 : 0));
            }
        }
        return new Figures(
                spec,
                alarms,
                real,
                TranslationBench.words(stories),
                planted,
                Evidence.NONE,
                Evidence.NONE,
                Evidence.NONE,
                millis,
                examples);
    }

    /** A table for rows of checks. */
    static Table table() {
        return new Table(
                "check",
                "status",
                "may be",
                "confidence",
                "right",
                "wrong",
                "alarms over clean news",
                "of these real",
                "false per 1,000 words",
                "ms per 1,000 words");
    }

    /** The false alarms of each check that has some, briefly. */
    static Table examples(String over, List<Figures> figures) {
        Table table = new Table("check", over);
        figures.stream()
                .filter(check -> !check.examples.isEmpty())
                .forEach(check -> table.row(check.spec.id(), String.join("; ", check.examples)));
        return table;
    }

    void row(Table table) {
        table.row(
                spec.id(),
                status(spec.proven()),
                status(mayBeProven()),
                confidence(),
                evidence().right(),
                evidence().wrong(),
                alarms,
                real,
                falsePerThousandWords(),
                millis);
    }

    double falsePerThousandWords() {
        return 1000.0 * (alarms - real) / cleanWords;
    }

    /** All that tells whether the check is right: plants, own articles, and the clean news that the plants were put in. */
    Evidence evidence() {
        return planted.and(articles).and(new Evidence(real, alarms - real));
    }

    double confidence() {
        return evidence().confidence();
    }

    boolean mayBeProven() {
        return falsePerThousandWords() <= MOST_FALSE_PER_THOUSAND_WORDS && confidence() >= LEAST_CONFIDENCE;
    }

    static String status(boolean proven) {
        return proven ? "proven" : "preview";
    }

    /** The sum of some checks' alarms over clean news. */
    static Map.Entry<Integer, Integer> sum(List<Figures> figures) {
        return Map.entry(
                figures.stream().mapToInt(Figures::alarms).sum(),
                figures.stream().mapToInt(Figures::real).sum());
    }
}
