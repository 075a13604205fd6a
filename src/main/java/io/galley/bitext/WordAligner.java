package io.galley.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which words of two sentences mean the same. Words are linked that find each other from both sides: the softmax over
 * the products of their states is above a threshold in each direction (Dou and Neubig, Word Alignment by Fine-tuning
 * Embeddings on Parallel Corpora, 2021; Jalili Sabet et al., SimAlign, 2020).
 */
final class WordAligner {
    private static final double THRESHOLD = 1e-3;

    /** The product of two states of the encoder's own length, 24, that point the same way. */
    private static final double SCALE = 576;

    private WordAligner() {}

    /** Two words, by their numbers in their sentences. */
    record Match(int source, int target) {}

    /**
     * What was found in two sentences.
     *
     * @param matches in order
     * @param sourceLikeness of each word of the source the cosine with the word of the target that looks most like it
     * @param targetLikeness the same of each word of the target
     */
    record Alignment(List<Match> matches, double[] sourceLikeness, double[] targetLikeness) {}

    static Alignment align(Encoding source, Encoding target) {
        int rows = source.words().size();
        int columns = target.words().size();
        double[][] products = new double[rows][columns];
        double[] mostOfRow = new double[rows];
        double[] mostOfColumn = new double[columns];
        for (int s = 0; s < rows; s++) {
            for (int t = 0; t < columns; t++) {
                products[s][t] = SCALE * product(source.states()[s], target.states()[t]);
                mostOfRow[s] = t == 0 ? products[s][t] : Math.max(mostOfRow[s], products[s][t]);
                mostOfColumn[t] = s == 0 ? products[s][t] : Math.max(mostOfColumn[t], products[s][t]);
            }
        }
        double[] sumOfRow = new double[rows];
        double[] sumOfColumn = new double[columns];
        for (int s = 0; s < rows; s++) {
            for (int t = 0; t < columns; t++) {
                sumOfRow[s] += Math.exp(products[s][t] - mostOfRow[s]);
                sumOfColumn[t] += Math.exp(products[s][t] - mostOfColumn[t]);
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int s = 0; s < rows; s++) {
            for (int t = 0; t < columns; t++) {
                if (Math.exp(products[s][t] - mostOfRow[s]) > THRESHOLD * sumOfRow[s]
                        && Math.exp(products[s][t] - mostOfColumn[t]) > THRESHOLD * sumOfColumn[t]) {
                    matches.add(new Match(s, t));
                }
            }
        }
        return new Alignment(matches, cosines(mostOfRow), cosines(mostOfColumn));
    }

    private static double[] cosines(double[] products) {
        return Arrays.stream(products).map(product -> product / SCALE).toArray();
    }

    private static double product(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
