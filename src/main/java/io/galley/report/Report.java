package io.galley.report;

import io.galley.check.Gap;
import io.galley.check.Inspection;
import io.galley.check.Quality;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.text.Document;
import java.util.List;
import java.util.Optional;

/**
 * All that Galley says of an article.
 *
 * @param findings that count, merged and folded, in {@link Finding#ORDER}
 * @param suppressed findings that do not count, in the same order
 * @param quality how good a model takes the translation for, where the source came along
 */
public record Report(
        Document document,
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<Gap> gaps,
        Score score,
        Optional<Quality> quality,
        Verdict verdict) {
    public Report {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        gaps = List.copyOf(gaps);
    }

    /** The report on what was found in a document, as a policy sees it. */
    public static Report of(Document document, Inspection found, GatePolicy policy) {
        Inspection inspection = policy.applied(found);
        Exemptions.Parted parted = policy.exemptions().part(Merge.of(inspection.findings()), document.suppressions());
        List<Finding> findings = Fold.of(parted.counted());
        int words = document.words();
        return new Report(
                document,
                findings,
                parted.suppressed(),
                inspection.gaps(),
                Score.of(findings, words),
                inspection.quality(),
                Gate.judge(policy, findings, inspection.gaps(), words));
    }

    /** What was not looked at, as a person reads it. */
    public List<GapGroup> gapGroups() {
        return GapGroup.of(gaps);
    }

    /** Names the report by what it says: equal reports of equal documents have equal ids. */
    public String id() {
        return Fingerprint.of(
                        document.name(),
                        document.text(),
                        findings + "\n" + suppressed + "\n" + gaps + "\n" + quality + "\n" + verdict)
                .value();
    }
}
