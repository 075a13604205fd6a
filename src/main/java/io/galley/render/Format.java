package io.galley.render;

import io.galley.report.Report;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms that reports are written in. */
public enum Format {
    TEXT(eachOf(TextReport::of)),
    JSON(eachOf(JsonReport::of)),
    SARIF(new SarifReport()),
    GITLAB(new GitLabReport()),
    JUNIT(new JunitReport()),
    CHECKSTYLE(new CheckstyleReport()),
    RDJSON(new RdjsonReport()),
    GITHUB(new GitHubAnnotations()),
    SUMMARY(new JobSummary()),
    CSV(new CsvReport()),
    HTML(new HtmlReport());

    private final Renderer renderer;

    Format(Renderer renderer) {
        this.renderer = renderer;
    }

    private interface ReportRenderer {
        String render(Report report);
    }

    private static Renderer eachOf(ReportRenderer renderer) {
        return batch -> batch.reports().stream().map(renderer::render).collect(Collectors.joining("\n"));
    }

    /** Whether what is written of several articles is what is written of one, again and again. */
    public boolean isOneByOne() {
        return this == TEXT || this == JSON;
    }

    /** What the gate came to, without a line end after the last line. */
    public String write(Batch batch) {
        return renderer.render(batch);
    }

    /** The name that a user gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
