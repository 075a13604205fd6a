package io.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.finding.Category;
import io.galley.finding.Finding;
import io.galley.finding.Location;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FoldTest {
    private static Finding finding(String check, Severity severity, int start, String text, String message) {
        return Findings.finding(
                check, Category.SPELLING, severity, 0.9, new Span(start, start + text.length()), text, message);
    }

    private static Finding spelling(int start, String text) {
        return finding("spelling", Severity.MINOR, start, text, "“" + text + "” is no word");
    }

    private static List<Finding> different(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> spelling(10 * i, "wrod" + i))
                .toList();
    }

    @Test
    void saysTheSameOnce() {
        assertThat(Fold.of(List.of(
                        finding("spelling", Severity.MINOR, 40, "Wrod", "x"),
                        finding("spelling", Severity.MINOR, 0, "wrod", "x"),
                        finding("spelling", Severity.MINOR, 20, "wrod", "x"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.span().start()).isZero();
                    assertThat(finding.repeats())
                            .containsExactly(
                                    new Location(new Span(20, 24), "wrod", "s20"),
                                    new Location(new Span(40, 44), "Wrod", "s40"));
                });
    }

    @Test
    void keepsApartWhatDiffers() {
        List<Finding> findings = List.of(
                finding("grammar", Severity.MINOR, 0, "he", "Ana is a woman"),
                finding("spelling", Severity.MINOR, 0, "he", "Ana is a woman"),
                finding("spelling", Severity.MAJOR, 10, "he", "Ana is a woman"),
                finding("spelling", Severity.MINOR, 20, "he", "Eva is a woman"));
        assertThat(Fold.of(findings)).isEqualTo(findings);
    }

    @Test
    void keepsAFewOfOneKind() {
        assertThat(Fold.of(different(Fold.MANY))).isEqualTo(different(Fold.MANY));
    }

    @Test
    void makesOneOfThirty() {
        assertThat(Fold.of(different(30))).singleElement().satisfies(finding -> assertThat(finding.repeats())
                .hasSize(29)
                .extracting(Location::text)
                .startsWith("wrod1", "wrod2")
                .doesNotHaveDuplicates());
    }

    @Test
    void forgetsNoPlaceOfTheSameAmongThirty() {
        List<Finding> twiceEach = IntStream.range(0, 60)
                .mapToObj(i -> spelling(10 * i, "wrod" + i % 30))
                .toList();
        assertThat(Fold.of(twiceEach)).singleElement().satisfies(finding -> assertThat(finding.repeats())
                .hasSize(59));
    }
}
