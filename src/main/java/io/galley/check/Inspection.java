package io.galley.check;

import io.galley.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What the checks made of an article.
 *
 * @param quality how good a model takes it for, where its source came along
 */
public record Inspection(List<Finding> findings, List<Gap> gaps, Optional<Quality> quality) {
    public Inspection {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }
}
