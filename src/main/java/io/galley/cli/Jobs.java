package io.galley.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work that is done several pieces at a time and gives its results in the order in which it was given. */
final class Jobs<T> implements Iterator<T>, AutoCloseable {
    /** LanguageTool's rules and dictionaries, and the rest of Galley, in bytes; estimated. */
    private static final long SHARED_MEMORY = 300L << 20;

    /** What each article under examination needs beside that, a long one's words included. */
    private static final long MEMORY_OF_EACH = 100L << 20;

    private final ExecutorService workers;
    private final Queue<Future<T>> results = new ArrayDeque<>();

    /** Starts at once. */
    Jobs(List<Callable<T>> work, int atATime) {
        workers = Executors.newFixedThreadPool(atATime);
        work.forEach(piece -> results.add(workers.submit(piece)));
    }

    /** How many articles this machine examines at the same time: a processor and enough memory for each. */
    static int usual() {
        Runtime machine = Runtime.getRuntime();
        long room = (machine.maxMemory() - SHARED_MEMORY) / MEMORY_OF_EACH;
        return (int) Math.max(1, Math.min(machine.availableProcessors(), room));
    }

    @Override
    public boolean hasNext() {
        return !results.isEmpty();
    }

    /** Waits for the next result. What a piece of work throws is thrown here. */
    @Override
    public T next() {
        try {
            return results.remove().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Leaves undone what has not been begun. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
