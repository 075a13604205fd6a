package io.galley.render;

import io.galley.finding.Severity;
import io.galley.render.Findings.Placed;
import java.util.List;

/**
 * Findings for GitLab's merge requests, in Code Climate's form, of which GitLab reads a part.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code Quality report format</a>
 */
final class GitLabReport implements Renderer {
    /** GitLab keeps one of those with equal fingerprints, hence each has its own. */
    record Issue(
            String type,
            String description,
            String check_name,
            String fingerprint,
            String severity,
            List<String> categories,
            Location location) {}

    record Location(String path, Lines lines) {}

    record Lines(int begin) {}

    @Override
    public String render(Batch batch) {
        return Json.pretty(Findings.of(batch).stream().map(GitLabReport::issue).toList());
    }

    private static Issue issue(Placed placed) {
        String path = placed.report().document().name();
        return new Issue(
                "issue",
                placed.message(),
                placed.finding().check(),
                placed.identity() + ":" + path,
                placed.suppressed().isPresent()
                        ? "info"
                        : severity(placed.finding().severity(), placed.level()),
                List.of("Clarity"),
                new Location(path, new Lines(placed.region(Region.Unit.UTF16).startLine())));
    }

    /** GitLab's worst is kept for what stops the publication. */
    private static String severity(Severity severity, Level level) {
        return switch (severity) {
            case CRITICAL -> level == Level.ERROR ? "blocker" : "critical";
            case MAJOR -> level == Level.ERROR ? "critical" : "major";
            case MINOR -> level == Level.NOTE ? "info" : "minor";
        };
    }
}
