package io.galley.bench;

/**
 * How often a check was right where somebody knows.
 *
 * @param right alarms on an error
 * @param wrong alarms on none
 */
record Evidence(int right, int wrong) {
    static final Evidence NONE = new Evidence(0, 0);

    /** Fewer alarms say nothing. */
    static final int FEWEST = 20;

    /** What is taken for a check of which too little is known. */
    static final double UNKNOWN = 0.5;

    private static final double MOST = 0.95;

    Evidence and(Evidence other) {
        return new Evidence(right + other.right, wrong + other.wrong);
    }

    int alarms() {
        return right + wrong;
    }

    boolean isEnough() {
        return alarms() >= FEWEST;
    }

    /** The share of right ones, drawn a little to the middle, rounded down to twentieths. */
    double confidence() {
        return isEnough() ? Math.min(MOST, Math.floor(20.0 * (right + 1) / (alarms() + 2)) / 20) : UNKNOWN;
    }
}
