package io.galley.app;

import io.galley.QualityCheck;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.report.GatePolicy;
import io.galley.text.LanguagePair;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The line, loaded and warmed up beside the start of everything else: LanguageTool loads its rules with the first text that
 * it reads, and nobody's first article shall wait for that.
 */
final class WarmLine {
    /** Long enough to make every kind of rule load. */
    private static final String TEXT =
            """
            Council Opens A Library

            LEEDS - The council opens its new library on Tuesday, the mayor said in a letter, "and it will be free for all."

            It has over 10,000 books and a small colour printer for the neigbours.
            """;

    private static final Logger LOG = System.getLogger(WarmLine.class.getName());

    private final CompletableFuture<QualityCheck> line = new CompletableFuture<>();

    /** Starts to load; returns at once. */
    void load(Supplier<QualityCheck> loading, List<Locale> languages) {
        Thread thread = new Thread(() -> loadNow(loading, languages), "galley-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void loadNow(Supplier<QualityCheck> loading, List<Locale> languages) {
        long start = System.nanoTime();
        try {
            QualityCheck loaded = loading.get();
            languages.forEach(language -> loaded.of(submission(language), GatePolicy.DEFAULT));
            line.complete(loaded);
            long millis = (System.nanoTime() - start) / 1_000_000;
            LOG.log(Level.INFO, "Ready to read articles after " + millis + " ms of loading");
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "LanguageTool cannot be loaded: no article can be read", e);
            line.completeExceptionally(e);
        }
    }

    /** The line, as soon as it is loaded. */
    Future<QualityCheck> line() {
        return line;
    }

    boolean isLoading() {
        return !line.isDone();
    }

    boolean hasFailed() {
        return line.isCompletedExceptionally();
    }

    private static Submission submission(Locale language) {
        return new Submission(
                Material.ofText("warm-up", TEXT), Optional.empty(), new LanguagePair(Optional.empty(), language));
    }
}
