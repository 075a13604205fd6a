package io.galley.render;

import io.galley.report.Report;
import java.util.Locale;
import java.util.function.Function;

/** The forms a report is written in. */
public enum Format {
    TEXT(TextReport::of),
    JSON(JsonReport::of);

    private final Function<Report, String> writer;

    Format(Function<Report, String> writer) {
        this.writer = writer;
    }

    /** The report, without a line end after its last line. */
    public String write(Report report) {
        return writer.apply(report);
    }

    /** The name that a user gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
