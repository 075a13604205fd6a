package io.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.finding.Category;
import io.galley.finding.Finding;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MergeTest {
    private static Finding finding(String check, Category category, Severity severity, double confidence, Span span) {
        return Findings.finding(check, category, severity, confidence, span, "x".repeat(span.length()), check);
    }

    @Test
    void theGravestSpeaksAndThenTheSurest() {
        Span place = new Span(5, 9);
        Finding sure = finding("sure", Category.GRAMMAR, Severity.MINOR, 0.9, place);
        Finding unsure = finding("unsure", Category.GRAMMAR, Severity.MINOR, 0.5, new Span(8, 12));
        Finding grave = finding("grave", Category.GRAMMAR, Severity.MAJOR, 0.1, place);
        assertThat(Merge.of(List.of(unsure, sure))).containsExactly(sure.alsoBy(List.of("unsure")));
        assertThat(Merge.of(List.of(sure, unsure, grave)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.check()).isEqualTo("grave"));
    }

    @Test
    void keepsWhatIsOfAnotherKindOrElsewhere() {
        List<Finding> apart = List.of(
                finding("a", Category.GRAMMAR, Severity.MINOR, 0.9, new Span(5, 9)),
                finding("b", Category.SPELLING, Severity.MINOR, 0.9, new Span(7, 9)),
                finding("c", Category.GRAMMAR, Severity.MINOR, 0.9, new Span(9, 12)));
        assertThat(Merge.of(apart)).isEqualTo(apart);
    }

    @Test
    void theSameWordsAreOneProblemWhateverItsKind() {
        Finding spelling = finding("spelling", Category.SPELLING, Severity.MINOR, 0.9, new Span(5, 13));
        Finding title = finding("title", Category.UNTRANSLATED, Severity.MAJOR, 0.9, new Span(5, 12));
        assertThat(Merge.of(List.of(spelling, title))).containsExactly(title.alsoBy(List.of("spelling")));
    }

    @Test
    void whatOnlyAdvisesDoesNotHideWhatDecides() {
        Finding proven = finding("proven", Category.SPELLING, Severity.MINOR, 0.8, new Span(5, 9));
        Finding hunch = Findings.preview(finding("hunch", Category.SPELLING, Severity.MAJOR, 0.9, new Span(5, 9)));
        assertThat(Merge.of(List.of(proven, hunch))).containsExactly(proven.alsoBy(List.of("hunch")));
    }

    @Test
    void doesNotDependOnTheOrderThatItIsGiven() {
        List<Finding> findings = List.of(
                finding("a", Category.GRAMMAR, Severity.MINOR, 0.5, new Span(0, 4)),
                finding("b", Category.GRAMMAR, Severity.MAJOR, 0.5, new Span(3, 8)),
                finding("c", Category.GRAMMAR, Severity.MINOR, 0.5, new Span(7, 9)));
        List<Finding> backwards = List.of(findings.get(2), findings.get(1), findings.get(0));
        assertThat(Merge.of(findings)).isEqualTo(Merge.of(backwards)).hasSize(1);
    }
}
