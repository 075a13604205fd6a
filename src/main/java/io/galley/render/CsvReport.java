package io.galley.render;

import io.galley.finding.Fix;
import io.galley.render.Findings.Placed;
import io.galley.report.Suppressed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A row for each finding (RFC 4180), for a spreadsheet: lines, columns, {@code start} and {@code end} count UTF-16 code units. A
 * field that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvReport implements Renderer {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "file",
                    "verdict",
                    "line",
                    "column",
                    "start",
                    "end",
                    "severity",
                    "category",
                    "check",
                    "confidence",
                    "proven",
                    "message",
                    "text",
                    "suggestions",
                    "fingerprint",
                    "suppressed")
            .get();

    @Override
    public String render(Batch batch) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            for (Placed placed : Findings.of(batch)) {
                row(printer, placed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().stripTrailing();
    }

    private static void row(CSVPrinter printer, Placed placed) throws IOException {
        Region region = placed.region(Region.Unit.UTF16);
        printer.printRecord(
                harmless(placed.report().document().name()),
                placed.report().verdict().outcome(),
                region.startLine(),
                region.startColumn(),
                placed.finding().span().start(),
                placed.finding().span().end(),
                Findings.lower(placed.finding().severity()),
                Findings.lower(placed.finding().category()),
                placed.finding().check(),
                placed.finding().confidence(),
                placed.finding().proven(),
                harmless(placed.finding().message()),
                harmless(placed.finding().text()),
                harmless(placed.finding().fixes().stream().map(Fix::replacement).collect(Collectors.joining(" | "))),
                placed.finding().fingerprint().value(),
                harmless(placed.suppressed().map(Suppressed::reason).orElse("")));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
