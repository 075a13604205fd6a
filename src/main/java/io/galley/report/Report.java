package io.galley.report;

import io.galley.check.Gap;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.text.Document;
import java.util.List;

/**
 * All that Galley says of an article.
 *
 * @param findings that count, merged and folded, in {@link Finding#ORDER}
 * @param suppressed findings that do not count, in the same order
 */
public record Report(
        Document document,
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<Gap> gaps,
        Score score,
        Verdict verdict) {
    public Report {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        gaps = List.copyOf(gaps);
    }

    /** Names the report by what it says: equal reports of equal documents have equal ids. */
    public String id() {
        return Fingerprint.of(
                        document.name(), document.text(), findings + "\n" + suppressed + "\n" + gaps + "\n" + verdict)
                .value();
    }
}
