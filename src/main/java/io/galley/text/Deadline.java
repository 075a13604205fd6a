package io.galley.text;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * When the time for an article is over.
 *
 * @param budget how long it was
 * @param nanos the end, on {@link System#nanoTime()}'s clock
 */
public record Deadline(Duration budget, long nanos) {
    /** One that begins now. */
    public static Deadline in(Duration budget) {
        return new Deadline(budget, System.nanoTime() + budget.toNanos());
    }

    public boolean isOver() {
        return left().isNegative();
    }

    /** The time that is left; less than nothing where it is over. */
    public Duration left() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }

    /** The one of both that is over first. */
    public Deadline orEarlier(Optional<Deadline> other) {
        return other.filter(that -> that.nanos - nanos < 0).orElse(this);
    }

    /** For a reader of the report: “no time was left after 20 s”. */
    public String reason() {
        return String.format(Locale.ROOT, "no time was left after %s s", budget.toMillis() / 1000.0);
    }
}
