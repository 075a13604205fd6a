package io.galley.bench;

import io.galley.Line;
import io.galley.check.Check;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences that people judged to have a critical error or none: {@code critical-errors-pt-en}. */
final class CriticalErrors {
    private static final int SENTENCES = 1_500;

    /** The model makes each of them cost ten times as much. */
    private static final int SENTENCES_WITH_SOURCE = 750;

    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt");

    private CriticalErrors() {}

    private record Judged(String text, String source, boolean bad) {}

    /** How alarms and judgements go together. */
    record Outcome(int hits, int falseAlarms, int missed, int quiet) {
        double precision() {
            return hits + falseAlarms == 0 ? 0 : (double) hits / (hits + falseAlarms);
        }

        /** Matthews' correlation: 1 where both always agree, 0 where they have nothing to do with each other. */
        double correlation() {
            double product = Math.sqrt(
                    (double) (hits + falseAlarms) * (hits + missed) * (quiet + falseAlarms) * (quiet + missed));
            return product == 0 ? 0 : ((double) hits * quiet - (double) falseAlarms * missed) / product;
        }
    }

    /**
     * What was said of the sentences.
     *
     * @param proven an alarm is one of a check that may stop a publication
     * @param any an alarm is one of any check
     */
    record Outcomes(Outcome proven, Outcome any) {}

    /** Without the sources. */
    static Outcomes run() throws IOException, InterruptedException, ExecutionException {
        return run(SENTENCES, judged -> Alarm.in(Alarm.read(judged.text())));
    }

    /** With them, by the checks that look at both sides and those that need none. */
    static Outcomes runWithSource() throws IOException, InterruptedException, ExecutionException {
        return run(
                SENTENCES_WITH_SOURCE,
                judged -> Alarm.in(Line.article(PORTUGUESE, judged.source(), Locale.US, judged.text())));
    }

    private static Outcomes run(int sentences, Function<Judged, List<Alarm>> look)
            throws IOException, InterruptedException, ExecutionException {
        List<String> texts = Data.lines("critical-errors-pt-en/dev.mt");
        List<String> sources = Data.lines("critical-errors-pt-en/dev.src");
        List<String> labels = Data.lines("critical-errors-pt-en/dev.label");
        List<Judged> sample = IntStream.range(0, texts.size())
                .mapToObj(i ->
                        new Judged(texts.get(i), sources.get(i), labels.get(i).equals("BAD")))
                .sorted(Comparator.comparingLong(judged -> Shuffle.number(judged.text())))
                .limit(sentences)
                .toList();
        Set<String> proven = Alarm.CHECKS.stream()
                .map(Check::spec)
                .filter(spec -> spec.proven())
                .map(spec -> spec.id())
                .collect(Collectors.toSet());
        List<List<Alarm>> alarms = Parallel.map(sample, look);
        List<Boolean> any = alarms.stream().map(some -> !some.isEmpty()).toList();
        List<Boolean> byProven = alarms.stream()
                .map(some -> some.stream().anyMatch(alarm -> proven.contains(alarm.check())))
                .toList();
        return new Outcomes(outcome(sample, byProven), outcome(sample, any));
    }

    private static Outcome outcome(List<Judged> sample, List<Boolean> alarmed) {
        int[] counts = new int[4];
        for (int i = 0; i < sample.size(); i++) {
            counts[(sample.get(i).bad() ? 0 : 1) + (alarmed.get(i) ? 0 : 2)]++;
        }
        return new Outcome(counts[0], counts[1], counts[2], counts[3]);
    }
}
