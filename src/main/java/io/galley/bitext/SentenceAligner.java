package io.galley.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds which sentences of two texts say the same. By dynamic programming it takes the cheapest way through both, where a step
 * costs the less the better the lengths of its sentences agree (Gale and Church, A Program for Aligning Sentences in Bilingual
 * Corpora, 1993) and the more alike they look to an encoder of many languages.
 */
public final class SentenceAligner {
    /** What Gale and Church counted: the share of each kind of step, as a cost. */
    private enum Step {
        ONE_TO_ONE(1, 1, 0.89),
        LEFT_OUT(1, 0, 0.005),
        PUT_IN(0, 1, 0.005),
        JOINED(2, 1, 0.0445),
        SPLIT(1, 2, 0.0445),
        JOINED_THREE(3, 1, 0.005),
        SPLIT_THREE(1, 3, 0.005),
        TWO_TO_TWO(2, 2, 0.011);

        private final int sources;
        private final int targets;
        private final double cost;

        Step(int sources, int targets, double share) {
            this.sources = sources;
            this.targets = targets;
            cost = -Math.log(share);
        }

        private boolean isNull() {
            return sources == 0 || targets == 0;
        }
    }

    private static final Step[] STEPS = Step.values();

    /** The variance of the length of a translation, for each character of its source; from the same paper. */
    private static final double VARIANCE = 6.8;

    private static final double LONGEST_COST = 6;

    /** What it costs that two groups of sentences look as if they had nothing to do with each other. */
    private static final double UNLIKE = 19;

    private static final double ACROSS_BLOCKS = 2;

    /** The way through both texts strays no farther than this from the straight one, in sentences of the target. */
    private static final int BAND = 60;

    private final List<Unit> source;
    private final List<Unit> target;
    private final PooledStates sourceStates;
    private final PooledStates targetStates;
    private final double lengthRatio;

    private SentenceAligner(
            List<Unit> source, List<Unit> target, List<Encoding> sourceStates, List<Encoding> targetStates) {
        this.source = source;
        this.target = target;
        this.sourceStates = PooledStates.of(sourceStates);
        this.targetStates = PooledStates.of(targetStates);
        lengthRatio = (double) length(target, 0, target.size()) / Math.max(1, length(source, 0, source.size()));
    }

    /**
     * The steps through both texts, in order; every sentence is in one of them.
     *
     * @param sourceStates of each sentence of the source
     * @param targetStates of each sentence of the target
     */
    public static List<Bead> align(
            List<Unit> source, List<Unit> target, List<Encoding> sourceStates, List<Encoding> targetStates) {
        return new SentenceAligner(source, target, sourceStates, targetStates).align();
    }

    private List<Bead> align() {
        int width = 2 * (BAND + Math.abs(source.size() - target.size())) + 1;
        Row[] rows = new Row[source.size() + 1];
        for (int s = 0; s <= source.size(); s++) {
            int straight = source.isEmpty() ? 0 : (int) ((long) s * target.size() / source.size());
            int from = source.isEmpty() ? 0 : Math.max(0, straight - width / 2);
            int to = source.isEmpty() ? target.size() : Math.min(target.size(), straight + width / 2);
            rows[s] = Row.of(from, to);
            for (int t = from; t <= to; t++) {
                if (s == 0 && t == 0) {
                    rows[0].put(0, 0, Step.ONE_TO_ONE);
                    continue;
                }
                for (Step step : STEPS) {
                    int before = s - step.sources;
                    int beforeTarget = t - step.targets;
                    if (before >= 0 && beforeTarget >= 0 && rows[before].cost(beforeTarget) < rows[s].cost(t)) {
                        double cost = rows[before].cost(beforeTarget) + cost(step, before, s, beforeTarget, t);
                        if (cost < rows[s].cost(t)) {
                            rows[s].put(t, cost, step);
                        }
                    }
                }
            }
        }
        List<Bead> beads = new ArrayList<>();
        int t = target.size();
        for (int s = source.size(); s > 0 || t > 0; ) {
            Step step = rows[s].step(t);
            beads.add(new Bead(s - step.sources, s, t - step.targets, t));
            s -= step.sources;
            t -= step.targets;
        }
        Collections.reverse(beads);
        return beads;
    }

    /**
     * The cheapest ways to end with one sentence of the source, as far as the band goes.
     *
     * @param from the first sentence of the target in the band
     * @param costs of the ways that end with it and those after it
     * @param steps their last steps
     */
    private record Row(int from, double[] costs, Step[] steps) {
        static Row of(int from, int to) {
            double[] costs = new double[to - from + 1];
            Arrays.fill(costs, Double.POSITIVE_INFINITY);
            return new Row(from, costs, new Step[costs.length]);
        }

        double cost(int target) {
            return target < from || target >= from + costs.length ? Double.POSITIVE_INFINITY : costs[target - from];
        }

        Step step(int target) {
            return steps[target - from];
        }

        void put(int target, double cost, Step step) {
            costs[target - from] = cost;
            steps[target - from] = step;
        }
    }

    private double cost(Step step, int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
        if (step.isNull()) {
            return step.cost;
        }
        double expected = lengthRatio * length(source, sourceStart, sourceEnd);
        double off = (length(target, targetStart, targetEnd) - expected) / Math.sqrt(VARIANCE * Math.max(1, expected));
        double likeness = sourceStates.likeness(sourceStart, sourceEnd, targetStates, targetStart, targetEnd);
        return step.cost
                + Math.min(LONGEST_COST, off * off / 2)
                + UNLIKE * (1 - likeness) * (1 - likeness)
                + ACROSS_BLOCKS
                        * (crossings(source, sourceStart, sourceEnd) + crossings(target, targetStart, targetEnd));
    }

    private static int crossings(List<Unit> units, int start, int end) {
        return units.get(end - 1).block() - units.get(start).block();
    }

    private static int length(List<Unit> units, int start, int end) {
        int length = 0;
        for (int i = start; i < end; i++) {
            length += units.get(i).span().length();
        }
        return length;
    }
}
