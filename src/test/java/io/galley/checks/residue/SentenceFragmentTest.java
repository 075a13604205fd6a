package io.galley.checks.residue;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.analyse.Article;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceFragmentTest {
    private final SentenceFragment check = new SentenceFragment();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said they a danger to the whole town.",
                "Homes were lost. There now no school in the village.",
                "The port closed. The reason the high price of fuel in the country."
            })
    void finds(String text) {
        assertThat(marked(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He, the mayor of the town, paid.",
                "They in fact paid the whole sum.",
                "There the ferry waited for the boys.",
                "Last week the firm sold the port.",
                "The man the court had jailed was free.",
                "Goodyear reported a loss of 64 cents a share from operations.",
                "Enter the governor and his three new ministers."
            })
    void leavesAlone(String text) {
        assertThat(marked(text)).isEmpty();
    }

    private List<String> marked(String text) {
        Article article = Line.article(Locale.US, text);
        return check.inspect(article).map(hit -> article.text(hit.span())).toList();
    }
}
