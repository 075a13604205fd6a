package io.galley.bitext;

import java.util.List;

/**
 * What the sentences of a text are about: of each the sum of its words' states, of which all that its text has in common was
 * taken away, since that is its language rather than its matter.
 */
final class PooledStates {
    /** So many sentences say half of what a text has in common. */
    private static final double FEW = 2;

    /** Sums of all sentences before each one. */
    private final double[][] sums;

    private PooledStates(double[][] sums) {
        this.sums = sums;
    }

    static PooledStates of(List<Encoding> sentences) {
        int length = sentences.stream()
                .filter(sentence -> sentence.states().length > 0)
                .mapToInt(sentence -> sentence.states()[0].length)
                .findFirst()
                .orElse(0);
        double[] common = new double[length];
        int words = 0;
        for (Encoding sentence : sentences) {
            words += sentence.states().length;
            for (float[] state : sentence.states()) {
                add(state, common, 1);
            }
        }
        double weight = sentences.size() / (sentences.size() + FEW) / Math.max(1, words);
        double[][] sums = new double[sentences.size() + 1][];
        sums[0] = new double[length];
        for (int i = 0; i < sentences.size(); i++) {
            sums[i + 1] = sums[i].clone();
            float[][] states = sentences.get(i).states();
            for (float[] state : states) {
                add(state, sums[i + 1], 1);
            }
            for (int k = 0; k < length; k++) {
                sums[i + 1][k] -= common[k] * weight * states.length;
            }
        }
        return new PooledStates(sums);
    }

    private static void add(float[] state, double[] sum, double weight) {
        for (int i = 0; i < state.length; i++) {
            sum[i] += weight * state[i];
        }
    }

    /** The cosine of two runs of sentences, 0 to 1; what points apart is as good as unlike. */
    double likeness(int start, int end, PooledStates others, int otherStart, int otherEnd) {
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < sums[0].length; i++) {
            double a = sums[end][i] - sums[start][i];
            double b = others.sums[otherEnd][i] - others.sums[otherStart][i];
            product += a * b;
            square += a * a;
            otherSquare += b * b;
        }
        return square == 0 || otherSquare == 0 ? 0 : Math.max(0, product / Math.sqrt(square * otherSquare));
    }
}
