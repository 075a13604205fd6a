package io.galley.http;

import io.galley.QualityCheck;
import io.galley.ingest.IngestException;
import io.galley.report.Report;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has articles examined, as many at a time as there is room for, and measures how long that takes. */
public final class Reports {
    private final Future<QualityCheck> line;
    private final Duration longestWait;
    private final Admission admission;
    private final MeterRegistry meters;

    /**
     * @param line there as soon as it is loaded
     * @param longestWait how long one may wait for that
     */
    public Reports(Future<QualityCheck> line, Duration longestWait, Admission admission, MeterRegistry meters) {
        this.line = line;
        this.longestWait = longestWait;
        this.admission = admission;
        this.meters = meters;
    }

    /**
     * Examines an article.
     *
     * @throws ProblemException if it cannot be read or there is no room
     */
    public Report of(Order order) {
        return admission.admit(() -> measured(loaded(), order));
    }

    private QualityCheck loaded() {
        try {
            return line.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Admission.busy("Galley has only just started and is still loading.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Admission.busy("Galley is about to stop.");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the line could not be loaded", e.getCause());
        }
    }

    private Report measured(QualityCheck loaded, Order order) {
        Timer.Sample time = Timer.start(meters);
        String outcome = "error";
        try {
            Report report = loaded.of(order.submission(), order.policy());
            outcome = report.verdict().outcome().name().toLowerCase(Locale.ROOT);
            return report;
        } catch (IngestException e) {
            outcome = "refused";
            throw Problem.of(e).toException();
        } finally {
            time.stop(Timer.builder("galley.reports")
                    .description("Time to examine an article, without any wait, by what came of it")
                    .tag("outcome", outcome)
                    .publishPercentileHistogram()
                    .register(meters));
        }
    }
}
