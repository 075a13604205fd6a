package io.galley.render;

import io.galley.check.Gap;
import io.galley.check.Inspection;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.finding.Location;
import io.galley.render.ReportJson.FindingJson;
import io.galley.render.ReportJson.LocationJson;
import io.galley.render.ReportJson.SegmentJson;
import io.galley.text.Document;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What checks found in an article, in the shape of the API, to be judged elsewhere.
 *
 * @param segments how the article was read; whoever judges must have read it alike
 */
public record InspectionJson(
        List<SegmentJson> segments, List<FindingJson> findings, List<Gap> gaps, @Nullable QualityJson quality) {
    public InspectionJson {
        segments = List.copyOf(segments);
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }

    public static InspectionJson of(Document document, Inspection inspection) {
        return new InspectionJson(
                ReportJson.segments(document),
                inspection.findings().stream().map(ReportJson::finding).toList(),
                inspection.gaps(),
                QualityJson.of(inspection.quality()));
    }

    /** Whether it is of a document that was read like this one. */
    public boolean isOf(Document document) {
        return segments.equals(ReportJson.segments(document));
    }

    /** The inspection that it was made of. */
    public Inspection toInspection() {
        return new Inspection(
                findings.stream().map(InspectionJson::finding).toList(),
                gaps,
                Optional.ofNullable(quality).map(QualityJson::toQuality));
    }

    private static Finding finding(FindingJson json) {
        return new Finding(
                json.check(),
                json.category(),
                json.severity(),
                json.confidence(),
                json.proven(),
                json.side(),
                new Span(json.start(), json.end()),
                json.text(),
                json.segment(),
                json.message(),
                json.suggestions(),
                locations(json.related()),
                locations(json.repeats()),
                json.alsoBy(),
                new Fingerprint(json.fingerprint()));
    }

    private static List<Location> locations(List<LocationJson> places) {
        return places.stream()
                .map(place -> new Location(new Span(place.start(), place.end()), place.text(), place.segment()))
                .toList();
    }
}
