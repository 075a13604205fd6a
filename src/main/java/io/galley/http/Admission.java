package io.galley.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a bounded number of articles in at a time, has a bounded number wait, in order, and turns the others away: a service
 * that lets all wait answers none in time.
 */
public final class Admission {
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Semaphore room;
    private final Semaphore seats;
    private final Duration longestWait;

    /**
     * @param atATime how many are let in, at least one
     * @param waiting how many more may wait
     * @param longestWait after which one that waits is turned away as well
     */
    public Admission(int atATime, int waiting, Duration longestWait) {
        room = new Semaphore(atATime, true);
        seats = new Semaphore(atATime + waiting);
        this.longestWait = longestWait;
    }

    /**
     * Does the work as soon as there is room.
     *
     * @throws ProblemException if there is none
     */
    <T> T admit(Supplier<T> work) {
        if (!seats.tryAcquire()) {
            throw full();
        }
        try {
            if (!room.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw full();
            }
            try {
                return work.get();
            } finally {
                room.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy("Galley is about to stop.");
        } finally {
            seats.release();
        }
    }

    private static ProblemException full() {
        return busy("As many articles as Galley can read are being read or wait for it.");
    }

    /** Tells to come again. */
    static ProblemException busy(String why) {
        return Problem.of(ProblemType.BUSY, why + " Send the article again in " + RETRY_AFTER_SECONDS + " seconds.")
                .with(Problem.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .toException();
    }
}
