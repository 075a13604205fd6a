package io.galley.finding;

/**
 * What an error would do to a reader, with MQM's penalty points.
 *
 * @see <a href="https://themqm.org/error-types-2/the-mqm-scoring-models/">MQM scoring models</a>
 */
public enum Severity {
    /** A blemish: the reader stumbles, the meaning stands. */
    MINOR(1),
    /** The reader is misled or loses the thread. */
    MAJOR(5),
    /** The article must not appear like this. */
    CRITICAL(25);

    private final int points;

    Severity(int points) {
        this.points = points;
    }

    /** MQM penalty points. */
    public int points() {
        return points;
    }
}
