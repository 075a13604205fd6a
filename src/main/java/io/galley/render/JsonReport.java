package io.galley.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.galley.report.Report;

/** A report as JSON on one line, in the shape of the API. */
public final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    /** Without a line end. */
    public static String of(Report report) {
        try {
            return JSON.writeValueAsString(ReportJson.of(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report has no JSON form", e);
        }
    }
}
