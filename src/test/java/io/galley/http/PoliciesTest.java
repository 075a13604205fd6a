package io.galley.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request names a policy that the service keeps, or brings its own. */
@QuarkusTest
final class PoliciesTest {
    private static final String ERROR =
            "Minister Ana Reyes spoke on the phone with Minister Ana Reyes on Monday, and both were content.";

    private static Response post(Map<String, ?> body) {
        return given().contentType("application/json").body(body).post(ReportsTest.REPORTS);
    }

    private static void refused(Response response, String slug, String says) {
        response.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("detail", containsString(says));
    }

    @Test
    void aPolicyIsKnownByItsName() {
        post(Map.of("text", ERROR)).then().body("verdict.outcome", equalTo("FAIL"));
        post(Map.of("text", ERROR, "policy", "lenient"))
                .then()
                .statusCode(200)
                .body("verdict.outcome", equalTo("PASS"))
                .body("findings.severity", everyItem(equalTo("MINOR")))
                .body("document.targetLanguage", equalTo("en-GB"));
    }

    @Test
    void itsPathsAreThoseOfTheArticlesNames() {
        post(Map.of("text", ERROR, "policy", "lenient", "name", "front/talks.txt"))
                .then()
                .statusCode(200)
                .body("verdict.outcome", equalTo("FAIL"));
    }

    @Test
    void aRequestGoesBeforeItsPolicy() {
        post(Map.of("text", ERROR, "policy", "lenient", "targetLanguage", "en-US"))
                .then()
                .statusCode(200)
                .body("document.targetLanguage", equalTo("en-US"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"strict", "../policies/lenient", "lenient.yaml", "./lenient", "/etc/passwd", "..", "Lenient"})
    void aNameIsNoPath(String name) {
        Response response = post(Map.of("text", ERROR, "policy", name));
        refused(response, "unknown-policy", "Known: default, lenient.");
        assertThat(response.<List<String>>path("supported")).containsExactly("default", "lenient");
    }

    @Test
    void aPolicyComesWithTheRequest() {
        Map<String, ?> policy = Map.of(
                "checks", Map.of("self-reference", "off"),
                "suppress", List.of(Map.of("check", "spelling", "reason", "names/“x” 😀")));
        post(Map.of("text", ERROR, "policy", policy))
                .then()
                .statusCode(200)
                .body("findings", equalTo(List.of()))
                .body("verdict.outcome", equalTo("PASS"));
    }

    @Test
    void anEmptyOneIsTheDefault() {
        post(Map.of("text", ERROR, "policy", Map.of())).then().statusCode(200).body("verdict.outcome", equalTo("FAIL"));
    }

    @Test
    void aFormBringsOneAsWell() {
        given().multiPart("text", ERROR, "text/plain; charset=utf-8")
                .multiPart("policy", "{\"checks\": {\"self-reference\": false}}", "application/json")
                .post(ReportsTest.REPORTS)
                .then()
                .statusCode(200)
                .body("verdict.outcome", equalTo("PASS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"checks": {"self-referense": "off"}}   | #/policy/checks/self-referense | Did you mean self-reference?
                    {"gate": {"fail-on": {"minor": -1}}}    | #/policy/gate/fail-on/minor    | is not a number of findings
                    {"gate": {"require": ["langtool"]}}     | #/policy/gate/require/0        | Did you mean languagetool?
                    {"chekcs": {}}                          | #/policy/chekcs                | Did you mean checks?
                    {"language": "de"}                      | #/policy/language              | ar, en-GB, en-US, fr, ja, zh
                    {"checks": []}                          | #/policy/checks                | names with values
                    """)
    void aFaultIsPointedAt(String policy, String pointer, String says) {
        Response response = given().contentType("application/json")
                .body("{\"text\": \"A day.\", \"policy\": " + policy + "}")
                .post(ReportsTest.REPORTS);
        refused(response, "invalid-policy", says);
        assertThat(response.<String>path("errors[0].pointer")).isEqualTo(pointer);
        assertThat(response.<String>path("errors[0].detail")).contains(says);
    }

    @Test
    void whatIsNeitherNameNorPolicyIsRefused() {
        refused(post(Map.of("text", ERROR, "policy", 5)), "invalid-request", "policy");
        refused(post(Map.of("text", ERROR, "policy", List.of())), "invalid-request", "policy");
        refused(
                given().multiPart("text", ERROR, "text/plain; charset=utf-8")
                        .multiPart("policy", "{\"checks\": ", "text/plain")
                        .post(ReportsTest.REPORTS),
                "not-json",
                "policy");
    }

    @Test
    void theSchemaOfPoliciesIsServed() {
        given().get("/api/v1/schemas/policy")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("properties.checks.properties.keySet()", hasItem("self-reference"));
    }

    @Test
    void reportsAreAsTheirSchemaSays() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(given().get("/api/v1/schemas/report").asString());
        for (Map<String, ?> request : List.of(
                Map.of("text", ReportsTest.sample()),
                Map.of("text", ERROR, "sourceText", "Menteri Ana Reyes menelepon.", "sourceLanguage", "id"),
                Map.of(
                        "text",
                        ERROR,
                        "policy",
                        Map.of("suppress", List.of(Map.of("check", "self-reference", "reason", "a joke")))))) {
            assertThat(schema.validate(post(request).asString(), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate("{\"id\": \"a\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theDescriptionOfTheApiSaysWhatAPolicyMayBe() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(
                        "components.schemas.ReportRequest.properties.policy.oneOf.type",
                        equalTo(List.of("string", "object")))
                .body("components.schemas.keySet()", not(hasItem("JsonNode")))
                .body("components.schemas.ReportRequest.properties.policy.keySet()", not(hasItem("$ref")))
                .body("components.schemas.Problem.properties.errors.type", equalTo("array"));
    }
}
