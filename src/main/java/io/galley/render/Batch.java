package io.galley.render;

import io.galley.check.CheckSpec;
import io.galley.report.Report;
import java.util.List;

/**
 * What one call of the gate came to, for the forms that hold several articles.
 *
 * @param reports in the order in which the articles were named
 * @param unread articles that could not be read
 * @param checks every check that was asked, whether it found something or not
 * @param version Galley's own
 */
public record Batch(List<Report> reports, List<Unread> unread, List<CheckSpec> checks, String version) {
    public Batch {
        reports = List.copyOf(reports);
        unread = List.copyOf(unread);
        checks = List.copyOf(checks);
    }

    /**
     * An article that could not be read.
     *
     * @param name what its sender calls it
     * @param message what is wrong with it, and what to do
     */
    public record Unread(String name, String message) {}
}
