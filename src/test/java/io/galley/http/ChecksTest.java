package io.galley.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.galley.check.CheckSpec;
import io.galley.check.Example;
import io.galley.text.Span;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalogue, for programs and for people. */
@QuarkusTest
final class ChecksTest {
    @Inject
    Handbook handbook;

    @Test
    void listsEveryCheck() {
        assertThat(handbook.specs()).isNotEmpty();
        given().get("/api/v1/checks")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", equalTo(handbook.specs().stream().map(CheckSpec::id).toList()));
    }

    @Test
    void tellsAllThatTheSpecSays() {
        CheckSpec spec = handbook.spec("self-reference");
        Map<String, Object> json = given().get("/api/v1/checks/self-reference")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
        assertThat(json)
                .isEqualTo(Map.ofEntries(
                        Map.entry("id", spec.id()),
                        Map.entry("category", spec.category().name()),
                        Map.entry("dimension", spec.category().dimension().name()),
                        Map.entry("severity", spec.severity().name()),
                        Map.entry("confidence", (float) spec.confidence()),
                        Map.entry("proven", spec.proven()),
                        Map.entry("summary", spec.summary()),
                        Map.entry("why", spec.why()),
                        Map.entry("limits", spec.limits()),
                        Map.entry("languages", List.of("en")),
                        Map.entry("sourceLanguages", List.of()),
                        Map.entry("given", List.of()),
                        Map.entry(
                                "examples",
                                Map.of("flagged", examples(spec.flagged()), "accepted", examples(spec.accepted())))));
    }

    private static List<Map<String, Object>> examples(List<Example> examples) {
        return examples.stream()
                .map(example -> Map.of(
                        "language", example.language().toLanguageTag(),
                        "text", example.text(),
                        "marks", example.marks().stream().map(ChecksTest::place).toList()))
                .toList();
    }

    private static Map<String, Integer> place(Span span) {
        return Map.of("start", span.start(), "end", span.end());
    }

    @Test
    void everyCheckHasAPage() {
        String list = given().get("/checks").then().statusCode(200).extract().asString();
        for (CheckSpec spec : handbook.specs()) {
            String path = "/checks/" + spec.id();
            assertThat(list).contains("href=\"" + path + "\"");
            String page = given().get(path)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .extract()
                    .asString();
            assertThat(page).contains("<mark class=");
        }
    }
}
