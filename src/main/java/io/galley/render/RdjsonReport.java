package io.galley.render;

import io.galley.finding.Fix;
import io.galley.render.Findings.Placed;
import java.util.List;
import java.util.stream.Stream;

/**
 * Findings for reviewdog: columns count bytes of UTF-8.
 *
 * @see <a href="https://github.com/reviewdog/reviewdog/tree/master/proto/rdf">Reviewdog Diagnostic Format</a>
 */
final class RdjsonReport implements Renderer {
    record DiagnosticResult(Source source, List<Diagnostic> diagnostics) {}

    record Source(String name) {}

    record Diagnostic(
            String message,
            Location location,
            String severity,
            Code code,
            List<Suggestion> suggestions,
            List<RelatedLocation> related_locations) {}

    record Location(String path, Range range) {}

    record Range(Position start, Position end) {}

    record Position(int line, int column) {}

    record Code(String value) {}

    record Suggestion(Range range, String text) {}

    record RelatedLocation(String message, Location location) {}

    @Override
    public String render(Batch batch) {
        return Json.pretty(new DiagnosticResult(
                new Source("galley"),
                Findings.of(batch).stream().map(RdjsonReport::diagnostic).toList()));
    }

    private static Diagnostic diagnostic(Placed placed) {
        String path = placed.report().document().name();
        Range range = range(placed.region(Region.Unit.UTF8));
        Stream<Fix> fixes = placed.report().document().verbatim() ? placed.finding().fixes().stream() : Stream.empty();
        return new Diagnostic(
                placed.message(),
                new Location(path, range),
                switch (placed.level()) {
                    case ERROR -> "ERROR";
                    case WARNING -> "WARNING";
                    case NOTE -> "INFO";
                },
                new Code(placed.finding().check()),
                fixes.map(fix -> new Suggestion(range, fix.replacement())).toList(),
                placed.finding().related().stream()
                        .map(location -> new RelatedLocation(
                                "compare “" + location.text() + "”",
                                new Location(path, range(placed.region(location, Region.Unit.UTF8)))))
                        .toList());
    }

    private static Range range(Region region) {
        return new Range(
                new Position(region.startLine(), region.startColumn()),
                new Position(region.endLine(), region.endColumn()));
    }
}
