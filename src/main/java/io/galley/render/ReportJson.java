package io.galley.render;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.galley.check.Gap;
import io.galley.finding.Category;
import io.galley.finding.Finding;
import io.galley.finding.Fix;
import io.galley.finding.Location;
import io.galley.finding.Severity;
import io.galley.report.Report;
import io.galley.report.Score;
import io.galley.report.Suppressed;
import io.galley.report.Verdict;
import io.galley.text.Block;
import io.galley.text.Document;
import io.galley.text.Side;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report in the shape of the API, the same for HTTP and the command line. Places are UTF-16 code units of the document's
 * text, the end exclusive.
 *
 * @param id names the report; equal reports have equal ids
 */
public record ReportJson(
        @JsonPropertyDescription("Equal reports have equal ids.") String id,
        DocumentJson document,
        @JsonPropertyDescription("Problems that count, by place.") List<FindingJson> findings,
        @JsonPropertyDescription("Problems that do not count, and why.") List<SuppressedJson> suppressed,
        @JsonPropertyDescription("What was not looked at.") List<Gap> gaps,
        ScoreJson score,
        @JsonPropertyDescription("How good a model takes the translation for; null without a source.") @Nullable
                QualityJson quality,
        Verdict verdict) {

    private static final String PLACE = "In UTF-16 code units of the text.";
    private static final String PLACE_END = "In UTF-16 code units of the text, exclusive.";

    /** The document, without its text. */
    public record DocumentJson(
            String name,
            String targetLanguage,
            @Nullable String sourceLanguage,
            int words,
            List<SegmentJson> segments) {}

    /** One block of the document. */
    public record SegmentJson(
            String id,
            Block block,
            @JsonPropertyDescription(PLACE) int start,
            @JsonPropertyDescription(PLACE_END) int end) {}

    /** One problem. */
    public record FindingJson(
            String check,
            Category category,
            Severity severity,
            @JsonPropertyDescription("How often the check is right, 0 to 1, measured.") double confidence,
            @JsonPropertyDescription("Whether it may stop the article; else it only advises.") boolean proven,
            Side side,
            @JsonPropertyDescription(PLACE) int start,
            @JsonPropertyDescription(PLACE_END) int end,
            String text,
            String segment,
            String message,
            @JsonPropertyDescription("What could stand there instead.") List<Fix> suggestions,
            @JsonPropertyDescription("Places that show what is wrong.") List<LocationJson> related,
            @JsonPropertyDescription("Where the same stands again.") List<LocationJson> repeats,
            @JsonPropertyDescription("Other checks that found the same.") List<String> alsoBy,
            @JsonPropertyDescription("Names the problem whatever is edited elsewhere.") String fingerprint) {}

    /**
     * The score.
     *
     * @param formula of the points, from the number of findings of each severity
     */
    public record ScoreJson(
            @JsonPropertyDescription("MQM penalty points.") int points,
            int words,
            @JsonPropertyDescription("Penalty points per 1,000 words.") long perThousandWords,
            @JsonPropertyDescription("Whether the article is too short for a score.") boolean sampleTooSmall,
            @JsonPropertyDescription("How the points come about.") String formula) {
        static ScoreJson of(Score score) {
            return new ScoreJson(
                    score.points(), score.words(), score.perThousandWords(), score.sampleTooSmall(), Score.FORMULA);
        }
    }

    /** A problem that does not count, and why. */
    public record SuppressedJson(FindingJson finding, Suppressed.Kind kind, String reason, @Nullable String author) {}

    /** Another place of the finding's side. */
    public record LocationJson(
            @JsonPropertyDescription(PLACE) int start,
            @JsonPropertyDescription(PLACE_END) int end,
            String text,
            String segment) {}

    public static ReportJson of(Report report) {
        DocumentJson document = new DocumentJson(
                report.document().name(),
                report.document().languages().target().toLanguageTag(),
                report.document()
                        .languages()
                        .source()
                        .map(Locale::toLanguageTag)
                        .orElse(null),
                report.score().words(),
                segments(report.document()));
        return new ReportJson(
                report.id(),
                document,
                report.findings().stream().map(ReportJson::finding).toList(),
                report.suppressed().stream().map(ReportJson::suppressed).toList(),
                report.gaps(),
                ScoreJson.of(report.score()),
                QualityJson.of(report.quality()),
                report.verdict());
    }

    static List<SegmentJson> segments(Document document) {
        return document.segments().stream()
                .map(segment -> new SegmentJson(
                        segment.id(),
                        segment.block(),
                        segment.span().start(),
                        segment.span().end()))
                .toList();
    }

    private static SuppressedJson suppressed(Suppressed suppressed) {
        return new SuppressedJson(
                finding(suppressed.finding()),
                suppressed.kind(),
                suppressed.reason(),
                suppressed.author().orElse(null));
    }

    static FindingJson finding(Finding finding) {
        return new FindingJson(
                finding.check(),
                finding.category(),
                finding.severity(),
                finding.confidence(),
                finding.proven(),
                finding.side(),
                finding.span().start(),
                finding.span().end(),
                finding.text(),
                finding.segment(),
                finding.message(),
                finding.fixes(),
                finding.related().stream().map(ReportJson::location).toList(),
                finding.repeats().stream().map(ReportJson::location).toList(),
                finding.alsoBy(),
                finding.fingerprint().value());
    }

    private static LocationJson location(Location location) {
        return new LocationJson(location.span().start(), location.span().end(), location.text(), location.segment());
    }
}
