package io.galley.bench;

import io.galley.bench.CleanNews.Story;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints each alarm over clean news with the words around it, and the sums; those that a person has found right are marked.
 * Arguments: ids of the checks to look at; none for all.
 */
public final class FalseAlarms {
    private FalseAlarms() {}

    public static void main(String... ids) throws IOException {
        if (!Data.isThere()) {
            Console.OUT.println(Data.absent());
            return;
        }
        Map<String, Evidence> sums = new TreeMap<>();
        int words = 0;
        for (Story story : CleanNews.stories()) {
            io.galley.analyse.Article article = Alarm.read(story.text());
            words += article.document().words();
            for (Alarm alarm : Alarm.in(article)) {
                if (ids.length == 0 || List.of(ids).contains(alarm.check())) {
                    boolean real = RealErrors.has(story, alarm);
                    sums.merge(alarm.check(), real ? new Evidence(1, 0) : new Evidence(0, 1), Evidence::and);
                    Console.OUT.println(alarm.check() + "\t" + story.corpus() + "/" + story.id() + "\t"
                            + (real ? "real" : "") + "\t"
                            + Excerpts.around(story.text(), alarm.hit().span(), 60) + "\t"
                            + alarm.hit().message());
                }
            }
        }
        for (Map.Entry<String, Evidence> sum : sums.entrySet()) {
            Evidence evidence = sum.getValue();
            Console.OUT.println(String.format(
                    Locale.ROOT,
                    "%s: %d alarms, %d of them real; false per 1,000 words: %.3f",
                    sum.getKey(),
                    evidence.alarms(),
                    evidence.right(),
                    1000.0 * evidence.wrong() / words));
        }
    }
}
