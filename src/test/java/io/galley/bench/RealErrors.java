package io.galley.bench;

import io.galley.bench.CleanNews.Story;
import io.galley.text.DataFile;
import java.util.Set;
import java.util.stream.Collectors;

/** Alarms over clean news that a person has looked at and found right: editors, too, overlook errors. */
final class RealErrors {
    private static final Set<String> JUDGED = DataFile.rows(RealErrors.class, "/bench/real-errors.tsv").stream()
            .map(row -> row.get(0) + "\t" + row.get(1) + "\t" + row.get(2))
            .collect(Collectors.toSet());

    private RealErrors() {}

    static boolean has(Story story, Alarm alarm) {
        return JUDGED.contains(
                alarm.check() + "\t" + story.corpus() + "/" + story.id() + "\t" + alarm.words(story.text()));
    }

    /** The same over pairs of both languages; they are listed by the name of their story. */
    static boolean has(ParallelNews.Story story, Alarm alarm) {
        return JUDGED.contains(alarm.check() + "\tpairs/" + story.id() + "\t"
                + alarm.words(story.text(alarm.hit().side())));
    }
}
