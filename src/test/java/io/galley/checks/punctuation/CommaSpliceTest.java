package io.galley.checks.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.analyse.Article;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommaSpliceTest {
    private final CommaSplice check = new CommaSplice();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank on Monday, it had left the port an hour before.",
                "Prices rose in May, they will fall in the autumn.",
                "The court was closed on Friday, the lawyers had waited in the street."
            })
    void finds(String text) {
        assertThat(marked(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank on Monday, the ministry said.",
                "If the ferry sinks, it will block the port.",
                "The ferry, the oldest in the fleet, was sold.",
                "According to the port, the ferry was sold.",
                "He said that in May, the ferry was sold.",
                "The ferry was sold in May, the year that the port was closed.",
                "“The ferry sank, it was old,” he said.",
                "The more it rained, the more the river rose.",
                "They met the mayor, the man who built the port.",
                "The question is, it was said, who will pay."
            })
    void leavesAlone(String text) {
        assertThat(marked(text)).isEmpty();
    }

    private List<String> marked(String text) {
        Article article = Line.article(Locale.US, text);
        return check.inspect(article).map(hit -> article.text(hit.span())).toList();
    }
}
