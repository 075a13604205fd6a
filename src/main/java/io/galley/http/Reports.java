package io.galley.http;

import io.galley.QualityCheck;
import io.galley.ingest.IngestException;
import io.galley.ingest.Submission;
import io.galley.render.InspectionJson;
import io.galley.report.GatePolicy;
import io.galley.report.Report;
import io.galley.text.Document;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

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
        return admission.admit(() -> {
            QualityCheck line = loaded();
            return timed(
                    () -> line.of(order.submission(), order.policy()),
                    report -> report.verdict().outcome().name().toLowerCase(Locale.ROOT));
        });
    }

    /**
     * Has an article examined that is judged elsewhere.
     *
     * @throws ProblemException if it cannot be read or there is no room
     */
    public InspectionJson inspection(Submission submission) {
        return admission.admit(() -> {
            QualityCheck line = loaded();
            return timed(
                    () -> {
                        Document document = line.read(submission);
                        return InspectionJson.of(document, line.inspect(document, GatePolicy.DEFAULT));
                    },
                    inspection -> "inspected");
        });
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

    private <T> T timed(Supplier<T> work, Function<T, String> outcomeOf) {
        Timer.Sample time = Timer.start(meters);
        String outcome = "error";
        try {
            T result = work.get();
            outcome = outcomeOf.apply(result);
            return result;
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
