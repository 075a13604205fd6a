package io.galley.report;

import io.galley.check.Gap;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.text.Document;
import java.util.List;

/**
 * All that Galley says of an article.
 *
 * @param findings merged and folded, in {@link Finding#ORDER}
 */
public record Report(Document document, List<Finding> findings, List<Gap> gaps, Score score, Verdict verdict) {
    public Report {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }

    /** Names the report by what it says: equal reports of equal documents have equal ids. */
    public String id() {
        return Fingerprint.of(document.name(), document.text(), findings + "\n" + gaps + "\n" + verdict)
                .value();
    }
}
