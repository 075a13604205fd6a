package io.galley.checks.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.analyse.Article;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotationBoundaryTest {
    private final QuotationBoundary check = new QuotationBoundary();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            But the owner added, I do not think it will last.       | I do not think it will last
            She told the council that we have waited for years.     | we have waited for years
            Our boats are old, he told reporters.                   | Our boats are old
            We saw nothing, the guard at the port's gate said.      | We saw nothing
            The coach said: We play on. The club agreed.            | We play on
            The roof is gone, said Marta. We slept in the school.   | We slept in the school
            """)
    void findsSpeechWithoutMarks(String text, String speech) {
        assertThat(marked(text)).containsExactly(speech);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The song I Saw Rain was played, the band said.",
                "The tax, which Elizabeth I raised, was hated, the guide said.",
                "She was told that my name was on the list, and I left. I went home. I slept. I woke at noon.",
                "The US economy will grow, the bank said.",
                "“We saw nothing,” the guard said. “We slept.”",
            })
    void leavesReportsAlone(String text) {
        assertThat(marked(text)).isEmpty();
    }

    private List<String> marked(String text) {
        Article article = Line.article(Locale.US, text);
        return check.inspect(article).map(hit -> article.text(hit.span())).toList();
    }
}
