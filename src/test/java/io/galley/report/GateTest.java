package io.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.check.Gap;
import io.galley.finding.Category;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.finding.Severity;
import io.galley.report.Verdict.Outcome;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GateTest {
    private static final Gap DECISIVE = new Gap("languagetool", "no time was left", true);
    private static final Gap ADVISORY = new Gap("hunch", "the model is not installed", false);

    @Test
    void whatOnlyAdvisesLeavesNothingOpen() {
        assertThat(judge(List.of(), ADVISORY)).isEqualTo(new Verdict(Outcome.PASS, List.of()));
    }

    @Test
    void whatCouldHaveStoppedTheArticleLeavesThePassOpen() {
        assertThat(judge(List.of(), ADVISORY, DECISIVE))
                .isEqualTo(new Verdict(Outcome.INCONCLUSIVE, List.of("languagetool: no time was left")));
    }

    @Test
    void aProvenFindingStopsTheArticleWhateverWasNotLookedAt() {
        assertThat(judge(List.of(finding(true)), DECISIVE))
                .isEqualTo(new Verdict(Outcome.FAIL, List.of("1 major finding, 0 allowed")));
    }

    @Test
    void aPreviewNeverStopsTheArticle() {
        assertThat(judge(List.of(finding(false))).outcome()).isEqualTo(Outcome.PASS);
    }

    private static Verdict judge(List<Finding> findings, Gap... gaps) {
        return Gate.judge(GatePolicy.DEFAULT, findings, List.of(gaps), 1000);
    }

    private static Finding finding(boolean proven) {
        return new Finding(
                "hunch",
                Category.UNIDIOMATIC,
                Severity.MAJOR,
                0.9,
                proven,
                Side.TARGET,
                new Span(0, 3),
                "odd",
                "1",
                "“odd” is odd",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Fingerprint.of("hunch", "odd", "odd"));
    }
}
