package io.galley.render;

import io.galley.render.Findings.Placed;
import io.galley.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;

/** Findings in the form of Checkstyle's report, which many tools read; columns count code points, as Checkstyle's own do. */
final class CheckstyleReport implements Renderer {
    /** Consumers look for a version of Checkstyle; this is one that writes the same form. */
    private static final Map<String, String> VERSION = Map.of("version", "10.0");

    @Override
    public String render(Batch batch) {
        Xml xml = new Xml();
        xml.element("checkstyle", VERSION, () -> {
            batch.reports().forEach(report -> file(xml, report));
            batch.unread()
                    .forEach(unread -> xml.element(
                            "file",
                            Map.of("name", unread.name()),
                            () -> error(xml, 1, 1, "error", unread.message(), "galley.unreadable")));
        });
        return xml.toString();
    }

    private static void file(Xml xml, Report report) {
        xml.element("file", Map.of("name", report.document().name()), () -> Findings.of(report)
                .forEach(placed -> error(xml, placed)));
    }

    private static void error(Xml xml, Placed placed) {
        Region region = placed.region(Region.Unit.CODE_POINT);
        String severity =
                switch (placed.level()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> placed.suppressed().isPresent() ? "ignore" : "info";
                };
        error(
                xml,
                region.startLine(),
                region.startColumn(),
                severity,
                placed.message(),
                "galley." + placed.finding().check());
    }

    private static void error(Xml xml, int line, int column, String severity, String message, String source) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("line", String.valueOf(line));
        attributes.put("column", String.valueOf(column));
        attributes.put("severity", severity);
        attributes.put("message", message);
        attributes.put("source", source);
        xml.element("error", attributes, "");
    }
}
