package io.galley;

import io.galley.analyse.Analyser;
import io.galley.analyse.Article;
import io.galley.check.Inspection;
import io.galley.check.Inspector;
import io.galley.finding.Finding;
import io.galley.ingest.Ingest;
import io.galley.ingest.Submission;
import io.galley.report.Exemptions;
import io.galley.report.Fold;
import io.galley.report.Gate;
import io.galley.report.GatePolicy;
import io.galley.report.Merge;
import io.galley.report.Report;
import io.galley.report.Score;
import io.galley.text.Document;
import java.util.List;

/** The line from bytes to report. It keeps nothing between calls and is safe for use by several threads. */
public final class QualityCheck {
    private final Ingest ingest;
    private final Analyser analyser;
    private final Inspector inspector;

    public QualityCheck(Ingest ingest, Analyser analyser, Inspector inspector) {
        this.ingest = ingest;
        this.analyser = analyser;
        this.inspector = inspector;
    }

    /**
     * Reads an article without examining it.
     *
     * @throws io.galley.ingest.IngestException if the submission cannot be read
     */
    public Document read(Submission submission) {
        return ingest.read(submission);
    }

    /**
     * Reads and examines an article. Equal submissions give equal reports.
     *
     * @throws io.galley.ingest.IngestException if the submission cannot be read
     */
    public Report of(Submission submission, GatePolicy policy) {
        return of(read(submission), policy);
    }

    /** Examines an article. Equal documents give equal reports. */
    public Report of(Document document, GatePolicy policy) {
        Article article = analyser.analyse(document);
        Inspection inspection = policy.applied(inspector.inspect(article));
        Exemptions.Parted parted = policy.exemptions().part(Merge.of(inspection.findings()));
        List<Finding> findings = Fold.of(parted.counted());
        int words = document.words();
        return new Report(
                document,
                findings,
                parted.suppressed(),
                inspection.gaps(),
                Score.of(findings, words),
                Gate.judge(policy, findings, inspection.gaps(), words));
    }
}
