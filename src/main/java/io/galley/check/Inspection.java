package io.galley.check;

import io.galley.finding.Finding;
import java.util.List;

/** What the checks made of an article. */
public record Inspection(List<Finding> findings, List<Gap> gaps) {
    public Inspection {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }
}
