package io.galley.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.galley.check.Gap;
import io.galley.check.Quality;
import io.galley.finding.Category;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.finding.Fix;
import io.galley.finding.Location;
import io.galley.finding.Severity;
import io.galley.report.Report;
import io.galley.report.Score;
import io.galley.report.Verdict;
import io.galley.report.Verdict.Outcome;
import io.galley.text.Block;
import io.galley.text.Document;
import io.galley.text.LanguagePair;
import io.galley.text.Segment;
import io.galley.text.Side;
import io.galley.text.SourceText;
import io.galley.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The forms a report is written in. */
final class TextReportTest {
    private static final String TEXT = "Rain\n\nThe mayor met the mayor. It rained.";
    private static final Document DOCUMENT = new Document(
            "news/rain.txt",
            new LanguagePair(Optional.empty(), Locale.US),
            TEXT,
            List.of(
                    new Segment("s1", Block.HEADLINE, new Span(0, 4), "Rain"),
                    new Segment("s2", Block.PARAGRAPH, new Span(6, TEXT.length()), TEXT.substring(6))),
            Optional.of(new SourceText("Hujan\n\nHujan turun.", List.of())),
            true);

    private static final Location RAIN = new Location(new Span(0, 4), "Rain", "s1");

    private static Finding finding(
            Side side,
            Span span,
            Severity severity,
            boolean proven,
            String message,
            List<String> fixes,
            List<Location> related,
            List<Location> repeats,
            List<String> also) {
        return new Finding(
                "self-reference",
                Category.MISTRANSLATION,
                severity,
                0.9,
                proven,
                side,
                span,
                span.in(TEXT),
                "s2",
                message,
                fixes.stream().map(Fix::new).toList(),
                related,
                repeats,
                also,
                Fingerprint.of("self-reference", "x", "y"));
    }

    private static final Report FAILED = new Report(
            DOCUMENT,
            List.of(
                    finding(
                            Side.TARGET,
                            new Span(6, 29),
                            Severity.CRITICAL,
                            true,
                            "The mayor met\nherself",
                            List.of(),
                            List.of(RAIN),
                            List.of(),
                            List.of("repetition")),
                    finding(
                            Side.TARGET,
                            new Span(31, 33),
                            Severity.MINOR,
                            false,
                            "Vague",
                            List.of("The sky", ""),
                            List.of(),
                            List.of(RAIN, RAIN, RAIN, RAIN, RAIN, RAIN),
                            List.of()),
                    finding(
                            Side.SOURCE,
                            new Span(13, 18),
                            Severity.MINOR,
                            true,
                            "Said twice",
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of())),
            List.of(),
            List.of(new Gap("languagetool", "no time was left", true)),
            new Score(27, 1_640, 16, false),
            Optional.of(
                    new Quality(-0.04, List.of(new Quality.OfSegment("s1", 0.37), new Quality.OfSegment("s2", -0.11)))),
            new Verdict(Outcome.FAIL, List.of("1 critical finding, 0 allowed")));

    @Test
    void readsLikeACompilersMessages() {
        assertThat(TextReport.of(FAILED))
                .isEqualTo(
                        """
                        news/rain.txt:3:1: critical [self-reference] The mayor met herself
                            The mayor met the mayor. It rained.
                            ^~~~~~~~~~~~~~~~~~~~~~~
                            compare: 1:1 “Rain”
                            also by: repetition
                        news/rain.txt:3:26: minor [self-reference] Vague (advice)
                            The mayor met the mayor. It rained.
                                                     ^~
                            instead: “The sky”, nothing
                            again: 1:1 “Rain”, 1:1 “Rain”, 1:1 “Rain”, 1:1 “Rain”, 1:1 “Rain” and 1 more
                        news/rain.txt (source):3:7: minor [self-reference] Said twice
                            Hujan turun.
                                  ^~~~~
                        news/rain.txt: not looked at, could have failed it: no time was left (languagetool)
                        news/rain.txt: FAIL (1 critical finding, 0 allowed): 1 critical, 2 minor in 1,640 words, 16 penalty points per 1,000 words (25 × critical + 5 × major + 1 × minor)
                        news/rain.txt: quality 0.0 (a model's estimate, z-score, 0 is average machine translation, it gates nothing)""");
    }

    @Test
    void saysThatNothingWasFound() {
        Report passed = new Report(
                DOCUMENT,
                List.of(),
                List.of(),
                List.of(),
                new Score(0, 1, 0, true),
                Optional.empty(),
                new Verdict(Outcome.PASS, List.of()));
        assertThat(TextReport.of(passed))
                .isEqualTo("news/rain.txt: PASS: nothing found in 1 word, too small a sample for a score");
    }

    @Test
    void isOneLineOfJson() throws IOException {
        String json = JsonReport.of(FAILED);
        assertThat(json).doesNotContain("\n");
        JsonNode report = new ObjectMapper().readTree(json);
        assertThat(report.at("/document/segments/1/start").asInt()).isEqualTo(6);
        assertThat(report.at("/findings/1/suggestions/0/replacement").asText()).isEqualTo("The sky");
        assertThat(report.at("/findings/0/related/0/text").asText()).isEqualTo("Rain");
        assertThat(report.at("/findings/1/repeats/5/segment").asText()).isEqualTo("s1");
        assertThat(report.at("/quality/score").asDouble()).isEqualTo(-0.04);
        assertThat(report.at("/quality/segments/1/segment").asText()).isEqualTo("s2");
        assertThat(report.at("/quality/meaning").asText()).isEqualTo(Quality.MEANING);
        assertThat(report.at("/verdict/outcome").asText()).isEqualTo("FAIL");
    }
}
