package io.galley.report;

import io.galley.finding.Category;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.List;

/** Findings for tests, with what matters to the stages after the checks. */
final class Findings {
    private Findings() {}

    static Finding finding(
            String check,
            Category category,
            Severity severity,
            double confidence,
            Span span,
            String text,
            String message) {
        return new Finding(
                check,
                category,
                severity,
                confidence,
                true,
                Side.TARGET,
                span,
                text,
                "s" + span.start(),
                message,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Fingerprint.of(check, text, message));
    }

    /** The same, of a check that only advises. */
    static Finding preview(Finding finding) {
        return new Finding(
                finding.check(),
                finding.category(),
                finding.severity(),
                finding.confidence(),
                false,
                finding.side(),
                finding.span(),
                finding.text(),
                finding.segment(),
                finding.message(),
                finding.fixes(),
                finding.related(),
                finding.repeats(),
                finding.alsoBy(),
                finding.fingerprint());
    }
}
