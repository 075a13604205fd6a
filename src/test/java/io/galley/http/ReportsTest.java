package io.galley.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.galley.analyse.Measurement;
import io.galley.check.Check;
import io.galley.checks.Catalogue;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a newsroom's pipeline sends and gets. */
@QuarkusTest
final class ReportsTest {
    static final String REPORTS = "/api/v1/reports";
    private static final String SOURCE =
            "Dewan membuka perpustakaan barunya pada hari Selasa, dan wali kota datang melihatnya.";
    private static final String SENTENCE =
            "The council opened its new library on Tuesday, and the mayor came to see it.";

    static String sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportsTest.class.getResourceAsStream("/sample/article.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Response post(Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post(REPORTS);
    }

    /** Tests use no model, whether one is installed or not. */
    private static String gaps() {
        return Catalogue.all().stream()
                .map(Check::spec)
                .filter(spec -> !spec.needs().isEmpty())
                .map(spec -> "{\"check\":\"" + spec.id() + "\",\"reason\":\""
                        + (spec.needs().contains(Measurement.WORD_FIT)
                                ? "the neural models are switched off (galley.model.use)"
                                : "no source text came along")
                        + "\",\"decisive\":false}")
                .collect(Collectors.joining(","));
    }

    @Test
    void aCleanSentenceGivesAnEmptyReport() {
        Response response = post(Map.of("text", SENTENCE, "name", "library", "sourceLanguage", "id"));
        String id = response.then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", matchesPattern("[0-9a-f]{32}"))
                .extract()
                .path("id");
        assertThat(response.asString())
                .isEqualTo("{\"id\":\"" + id + "\",\"document\":{\"name\":\"library\",\"targetLanguage\":\"en-US\","
                        + "\"sourceLanguage\":\"id\",\"words\":15,\"segments\":"
                        + "[{\"id\":\"s1\",\"block\":\"PARAGRAPH\",\"start\":0,\"end\":" + SENTENCE.length() + "}]},"
                        + "\"findings\":[],\"suppressed\":[],\"gaps\":[" + gaps() + "],"
                        + "\"score\":{\"points\":0,\"words\":15,\"perThousandWords\":0,\"sampleTooSmall\":true,"
                        + "\"formula\":\"25 × critical + 5 × major + 1 × minor\"},\"quality\":null,"
                        + "\"verdict\":{\"outcome\":\"PASS\",\"reasons\":[]}}");
    }

    @Test
    void theSampleFailsWithItsFindingsInPlace() throws IOException {
        String sample = sample();
        JsonPath report = post(Map.of("text", sample))
                .then()
                .statusCode(200)
                .body("verdict.outcome", equalTo("FAIL"))
                .body("document.segments[0].block", equalTo("HEADLINE"))
                .extract()
                .jsonPath();
        List<Map<String, Object>> findings = report.getList("findings");
        List<String> texts = report.getList("findings.text");
        List<Integer> starts = report.getList("findings.start");
        List<Integer> ends = report.getList("findings.end");
        assertThat(findings).isNotEmpty();
        for (int i = 0; i < findings.size(); i++) {
            assertThat(findings.get(i))
                    .containsOnlyKeys(
                            "check",
                            "category",
                            "severity",
                            "confidence",
                            "proven",
                            "side",
                            "start",
                            "end",
                            "text",
                            "segment",
                            "message",
                            "suggestions",
                            "related",
                            "repeats",
                            "alsoBy",
                            "fingerprint");
            assertThat(texts.get(i)).isEqualTo(sample.substring(starts.get(i), ends.get(i)));
        }
        assertThat(texts).anyMatch(words -> words.contains("call with President Biden"));
    }

    @Test
    void equalRequestsGiveEqualBytes() throws IOException {
        Map<String, String> request = Map.of("text", sample());
        assertThat(post(request).asByteArray()).isEqualTo(post(request).asByteArray());
    }

    @Test
    void placesCountInUtf16OfTheSubmittedText() {
        String text = "🎈 " + SENTENCE;
        post(Map.of("text", text)).then().statusCode(200).body("document.segments[-1].end", equalTo(text.length()));
    }

    @Test
    void aFileIsReadAsItsTextIs() throws IOException {
        String asText = post(Map.of("text", sample(), "name", "article.txt")).asString();
        given().multiPart("target", "article.txt", sample().getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(REPORTS)
                .then()
                .statusCode(200)
                .body(equalTo(asText));
    }

    @Test
    void aPlainFieldIsReadAsAFileIs() {
        given().multiPart("text", SENTENCE, "text/plain; charset=utf-8")
                .multiPart("name", "café", "text/plain; charset=utf-8")
                .multiPart("targetLanguage", "en-GB")
                .multiPart("sourceText", SOURCE, "text/plain; charset=utf-8")
                .post(REPORTS)
                .then()
                .statusCode(200)
                .body("document.name", equalTo("café"))
                .body("document.targetLanguage", equalTo("en-GB"))
                // No model is used in these tests, and so the source that came along could not be compared.
                .body("verdict.outcome", equalTo("INCONCLUSIVE"));
    }

    @Test
    void whatAFormLeavesEmptyIsAbsent() {
        given().multiPart("text", SENTENCE, "text/plain; charset=utf-8")
                .multiPart("target", "", new byte[0], "application/octet-stream")
                .multiPart("policy", "")
                .multiPart("name", "")
                .post(REPORTS)
                .then()
                .statusCode(200)
                .body("document.name", equalTo("text"));
    }

    @Test
    void htmlGivesBlocks() {
        String page = "<html><body><h1>Council Opens Library</h1><p>" + SENTENCE + "</p></body></html>";
        given().multiPart("target", "page.html", page.getBytes(StandardCharsets.UTF_8), "text/html")
                .post(REPORTS)
                .then()
                .statusCode(200)
                .body("document.segments.block", equalTo(List.of("HEADLINE", "PARAGRAPH")));
    }
}
