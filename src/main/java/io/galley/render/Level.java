package io.galley.render;

import io.galley.finding.Finding;
import io.galley.finding.Severity;

/** How loud other tools are to be about a finding: most know three levels, and no confidence. */
enum Level {
    /** Right often enough, and grave enough, to stop a publication. */
    ERROR,
    /** Grave but unsure, or sure but slight. */
    WARNING,
    /** A hint. */
    NOTE;

    static Level of(Finding finding) {
        return of(finding.severity(), finding.proven());
    }

    static Level of(Severity severity, boolean proven) {
        boolean grave = severity != Severity.MINOR;
        if (grave && proven) {
            return ERROR;
        }
        return grave || proven ? WARNING : NOTE;
    }
}
