package io.galley.render;

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
        String id,
        DocumentJson document,
        List<FindingJson> findings,
        List<SuppressedJson> suppressed,
        List<Gap> gaps,
        ScoreJson score,
        Verdict verdict) {

    /** The document, without its text. */
    public record DocumentJson(
            String name,
            String targetLanguage,
            @Nullable String sourceLanguage,
            int words,
            List<SegmentJson> segments) {}

    /** One block of the document. */
    public record SegmentJson(String id, Block block, int start, int end) {}

    /** One problem. */
    public record FindingJson(
            String check,
            Category category,
            Severity severity,
            double confidence,
            boolean proven,
            Side side,
            int start,
            int end,
            String text,
            String segment,
            String message,
            List<Fix> suggestions,
            List<LocationJson> related,
            List<LocationJson> repeats,
            List<String> alsoBy,
            String fingerprint) {}

    /**
     * The score.
     *
     * @param formula of the points, from the number of findings of each severity
     */
    public record ScoreJson(int points, int words, long perThousandWords, boolean sampleTooSmall, String formula) {
        static ScoreJson of(Score score) {
            return new ScoreJson(
                    score.points(), score.words(), score.perThousandWords(), score.sampleTooSmall(), Score.FORMULA);
        }
    }

    /** A problem that does not count, and why. */
    public record SuppressedJson(FindingJson finding, Suppressed.Kind kind, String reason, @Nullable String author) {}

    /** Another place of the finding's side. */
    public record LocationJson(int start, int end, String text, String segment) {}

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
                report.document().segments().stream()
                        .map(segment -> new SegmentJson(
                                segment.id(),
                                segment.block(),
                                segment.span().start(),
                                segment.span().end()))
                        .toList());
        return new ReportJson(
                report.id(),
                document,
                report.findings().stream().map(ReportJson::finding).toList(),
                report.suppressed().stream().map(ReportJson::suppressed).toList(),
                report.gaps(),
                ScoreJson.of(report.score()),
                report.verdict());
    }

    private static SuppressedJson suppressed(Suppressed suppressed) {
        return new SuppressedJson(
                finding(suppressed.finding()),
                suppressed.kind(),
                suppressed.reason(),
                suppressed.author().orElse(null));
    }

    private static FindingJson finding(Finding finding) {
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
