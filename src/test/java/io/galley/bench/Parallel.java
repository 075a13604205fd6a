package io.galley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many things, two at a time, and gives the results in the order of the things. */
final class Parallel {
    private Parallel() {}

    static <T, R> List<R> map(List<T> things, Function<T, R> work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (T thing : things) {
                futures.add(pool.submit(() -> work.apply(thing)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
