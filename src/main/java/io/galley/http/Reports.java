package io.galley.http;

import io.galley.QualityCheck;
import io.galley.ingest.IngestException;
import io.galley.report.Report;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;

/** Has articles examined, as many at a time as there is room for, and measures how long that takes. */
public final class Reports {
    private final Supplier<QualityCheck> line;
    private final Admission admission;
    private final MeterRegistry meters;

    /** @param line may block until the line is loaded */
    public Reports(Supplier<QualityCheck> line, Admission admission, MeterRegistry meters) {
        this.line = line;
        this.admission = admission;
        this.meters = meters;
    }

    /**
     * Examines an article.
     *
     * @throws ProblemException if it cannot be read or there is no room
     */
    public Report of(Order order) {
        return admission.admit(() -> measured(line.get(), order));
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
