package io.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.finding.Category;
import io.galley.finding.Finding;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoreTest {
    private static final List<Finding> FINDINGS = List.of(
            finding(Severity.CRITICAL, 0),
            finding(Severity.MAJOR, 5),
            finding(Severity.MAJOR, 10),
            finding(Severity.MINOR, 15));

    private static Finding finding(Severity severity, int start) {
        return Findings.finding(
                "some-check", Category.GRAMMAR, severity, 0.9, new Span(start, start + 1), "word" + start, "wrong");
    }

    @ParameterizedTest
    @CsvSource({"1000, 36", "900, 40", "300, 120", "2400, 15", "7200, 5"})
    void pointsAreForEachThousandWords(int words, long perThousandWords) {
        assertThat(Score.of(FINDINGS, words)).isEqualTo(new Score(25 + 2 * 5 + 1, words, perThousandWords, false));
    }

    @Test
    void aSampleUnderThreeHundredWordsIsTooSmall() {
        assertThat(Score.of(FINDINGS, 299).sampleTooSmall()).isTrue();
        assertThat(Score.of(List.of(), 0)).isEqualTo(new Score(0, 0, 0, true));
    }

    @Test
    void theFormulaIsPublished() throws IOException {
        assertThat(Score.FORMULA).isEqualTo("25 × critical + 5 × major + 1 × minor");
        assertThat(Files.readString(Path.of("src/site/score.md")))
                .contains("points = " + Score.FORMULA)
                .contains("fewer than " + Score.ENOUGH_WORDS + " words");
    }
}
