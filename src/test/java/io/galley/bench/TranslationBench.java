package io.galley.bench;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bench.ParallelNews.Story;
import io.galley.bench.plant.Change;
import io.galley.bench.plant.ChangeKind;
import io.galley.check.Check;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** Reads every story beside its source, and after each its copies with one planted error that only the source tells. */
final class TranslationBench {
    /** The checks that look at both sides. */
    static final List<Check> CHECKS = Alarm.CHECKS.stream()
            .filter(check -> check.spec().needs().contains(Measurement.ALIGNMENT)
                    || check.spec().needs().contains(Measurement.ESTIMATE))
            .toList();

    private TranslationBench() {}

    /** What was said of a clean story and of its copies. */
    record Outcome(Story story, Article article, List<Alarm> alarms, List<Copy> copies) {}

    /**
     * What was said of a copy that was not said of the clean story.
     *
     * @param right those that point to the planted error
     */
    record Copy(ChangeKind kind, Change change, List<Alarm> right, List<Alarm> elsewhere) {
        boolean isAlarmedBy(String check, List<Alarm> alarms) {
            return alarms.stream().anyMatch(alarm -> alarm.check().equals(check));
        }

        boolean isCaughtByItsOwn() {
            return right.stream().anyMatch(alarm -> kind.checks().contains(alarm.check()));
        }
    }

    /** The words of the English sides. */
    static int words(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToInt(outcome -> outcome.article().document().words())
                .sum();
    }

    static List<Outcome> run(List<Story> stories, List<Check> checks, Collection<ChangeKind> kinds)
            throws InterruptedException, ExecutionException {
        return Parallel.map(stories, story -> outcome(story, stories, checks, kinds));
    }

    private static Outcome outcome(Story story, List<Story> all, List<Check> checks, Collection<ChangeKind> kinds) {
        Article article = ParallelNews.read(story.source(), story.target());
        List<Alarm> alarms = Alarm.in(article, checks);
        List<Copy> copies = new ArrayList<>();
        for (ChangeKind kind : kinds) {
            kind.plant(story, all).ifPresent(change -> copies.add(judged(story, kind, change, alarms, checks)));
        }
        return new Outcome(story, article, alarms, copies);
    }

    private static Copy judged(Story story, ChangeKind kind, Change change, List<Alarm> clean, List<Check> checks) {
        Set<String> before = new HashSet<>();
        clean.forEach(alarm -> before.add(key(alarm, moved(alarm, change))));
        List<Alarm> right = new ArrayList<>();
        List<Alarm> elsewhere = new ArrayList<>();
        for (Alarm alarm :
                Alarm.in(ParallelNews.read(story.source(), change.error().in(story.target())), checks)) {
            if (!before.contains(key(alarm, alarm.hit().span()))) {
                (shows(change, alarm) ? right : elsewhere).add(alarm);
            }
        }
        return new Copy(kind, change, right, elsewhere);
    }

    private static Span moved(Alarm alarm, Change change) {
        return alarm.hit().side() == Side.TARGET
                ? change.error().moved(alarm.hit().span())
                : alarm.hit().span();
    }

    private static String key(Alarm alarm, Span place) {
        return alarm.check() + " " + alarm.hit().side() + " " + place;
    }

    private static boolean shows(Change change, Alarm alarm) {
        Span place = alarm.hit().span();
        return alarm.hit().side() == Side.TARGET
                ? change.error().shows(place)
                : change.lost().filter(place::overlaps).isPresent();
    }
}
