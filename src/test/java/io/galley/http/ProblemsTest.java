package io.galley.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal is a problem after RFC 9457 and says what was wrong. */
@QuarkusTest
final class ProblemsTest {
    private static final int OVER_THE_LIMIT = (16 << 20) + 1;

    private static URI address(String path) {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
    }

    /** REST Assured loses refusals of anything but a POST under a Turkish locale. */
    private JsonPath problem(String method, String path, int status, String slug) throws Exception {
        HttpResponse<String> response = send(method, path, "*/*");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonPath problem = new JsonPath(response.body());
        assertThat(problem.getString("type")).isEqualTo("/problems/" + slug);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("detail")).hasSizeGreaterThan(15);
        return problem;
    }

    private HttpResponse<String> send(String method, String path, String accept) throws Exception {
        return send(
                HttpRequest.newBuilder(address(path)).header("Accept", accept).method(method, BodyPublishers.noBody()));
    }

    private static ValidatableResponse problem(Response response, int status, String slug) {
        ValidatableResponse then = response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("title", not(equalTo("")));
        assertThat(response.<String>path("detail")).hasSizeGreaterThan(15);
        return then;
    }

    private static Response postJson(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(ReportsTest.REPORTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"text": ""}                                | empty-text           | text
                    {"text": " \\n\\t "}                        | empty-text           | text
                    {"text": "— … !"}                           | empty-text           | words
                    {"text": "a\\ud800b"}                       | malformed-text       | U+D800
                    {"text": "a b.", "sourceText": "\\udc00"}   | malformed-text       | sourceText
                    {"text": "a\\u0000b"}                       | malformed-text       | U+0000
                    {"text": "a\\u0007b"}                       | malformed-text       | U+0007
                    {"text": "a", "name": "x\\ud800"}           | invalid-request      | name
                    {"text": "a", "name": "x\\ny"}              | invalid-request      | name
                    {"text": "a", "targetLanguage": "de"}       | unsupported-language | en-US, en-GB
                    {"text": "a", "targetLanguage": "en"}       | unsupported-language | en-US, en-GB
                    {"text": "a", "targetLanguage": "Englisch!"}| unsupported-language | “Englisch!”
                    {"text": "a", "targetLanguage": "\\ud800"}  | unsupported-language | en-US
                    {"text": "a", "sourceLanguage": "?"}        | unsupported-language | BCP 47
                    {"text": "a", "policy": "strickt"}          | unknown-policy       | default
                    {"text": "a", "targetLangage": "en-US"}     | invalid-request      | Did you mean targetLanguage?
                    {"text": "a", "text": "b"}                  | not-json             | text
                    {"text": 5}                                 | invalid-request      | must be a string
                    {"text": ["a"]}                             | invalid-request      | must be a string
                    {"text": null}                              | invalid-request      | text is missing
                    {}                                          | invalid-request      | text is missing
                    []                                          | invalid-request      | one JSON object
                    "text"                                      | invalid-request      | one JSON object
                    null                                        | not-json             | no JSON object
                    {"text":                                    | not-json             | line 1
                    {"text": "a"} b                             | not-json             | line 1
                    text                                        | not-json             | line 1
                    """)
    void aRequestIsRefusedInWords(String json, String slug, String says) {
        problem(postJson(json), 400, slug).body("detail", containsString(says));
    }

    @Test
    void anEmptyBodyIsNotJson() {
        problem(postJson(""), 400, "not-json");
    }

    @Test
    void bytesThatAreNotUtf8AreNotJson() {
        problem(
                given().contentType("application/json")
                        .body("{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .post(ReportsTest.REPORTS),
                400,
                "not-json");
    }

    @Test
    void anUnknownLanguageComesWithTheKnownOnes() {
        problem(postJson("{\"text\":\"a\",\"targetLanguage\":\"id\"}"), 400, "unsupported-language")
                .body("supported", hasItems("en-US", "en-GB"))
                .body("field", equalTo("targetLanguage"));
    }

    @Test
    void aTextAboveTheLimitIsTooLarge() {
        problem(postJson("{\"text\":\"" + "word ".repeat(40_001) + "\"}"), 413, "text-too-large")
                .body("detail", containsString("200,000"));
    }

    @Test
    void aTextOfAnotherContentTypeIsRefused() {
        problem(given().contentType("text/plain").body("a").post(ReportsTest.REPORTS), 415, "unsupported-content-type");
    }

    @Test
    void aContentTypeThatIsNoneIsRefused() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(address(ReportsTest.REPORTS))
                .header("Content-Type", "nonsense")
                .POST(BodyPublishers.ofString("a")));
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains("/problems/unsupported-content-type", "nonsense");
    }

    @Test
    void aFormatThatIsNotReadIsRefused() {
        problem(
                given().multiPart("target", "a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "application/pdf")
                        .post(ReportsTest.REPORTS),
                415,
                "unsupported-format");
    }

    @ParameterizedTest
    @CsvSource({"tagret, a, Did you mean target?", "policy, strict, default", "name, a, target is missing"})
    void aFormIsRefusedInWords(String field, String value, String says) {
        Response response = given().multiPart(field, value).post(ReportsTest.REPORTS);
        response.then().statusCode(400).contentType("application/problem+json").body("type", startsWith("/problems/"));
        assertThat(response.<String>path("detail")).contains(field.equals("policy") ? "target" : says);
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        problem(given().multiPart("text", "a").multiPart("text", "b").post(ReportsTest.REPORTS), 400, "invalid-request")
                .body("detail", containsString("2 times"));
    }

    @Test
    void aTextAndAFileAreOneTooMany() {
        problem(
                given().multiPart("text", "a")
                        .multiPart("target", "a.txt", "a".getBytes(StandardCharsets.UTF_8))
                        .post(ReportsTest.REPORTS),
                400,
                "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=x",
            })
    void aFormThatIsNoneIsABrokenUpload(String contentType) throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nthe rest is miss";
        HttpResponse<String> response = send(HttpRequest.newBuilder(address(ReportsTest.REPORTS))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("/problems/broken-upload");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBodyAboveTheLimitIsTooLarge(boolean isAnnounced) throws Exception {
        byte[] body = ("{\"text\":\"" + "a".repeat(OVER_THE_LIMIT) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> response = send(HttpRequest.newBuilder(address(ReportsTest.REPORTS))
                .header("Content-Type", "application/json")
                .POST(
                        isAnnounced
                                ? BodyPublishers.ofByteArray(body)
                                : BodyPublishers.ofInputStream(() -> (InputStream) new ByteArrayInputStream(body))));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("/problems/request-too-large", "16777216");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/reports, 'OPTIONS, POST'",
        "GET, /api/v1/reports, 'OPTIONS, POST'",
        "DELETE, /api/v1/checks, 'GET, HEAD, OPTIONS'",
        "PUT, /, 'GET, HEAD, OPTIONS, POST'",
    })
    void aMethodThatIsNotAllowedComesWithThoseThatAre(String method, String path, String allowed) throws Exception {
        problem(method, path, 405, "method-not-allowed");
        assertThat(send(method, path, "*/*").headers().firstValue("Allow")).hasValue(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/api/v1/nothing", "/q/nothing", "/problems/nothing"})
    void anAddressWithNothingIsAProblem(String path) throws Exception {
        problem("GET", path, 404, "not-found");
    }

    @Test
    void anUnknownCheckComesWithTheNearest() throws Exception {
        JsonPath problem = problem("GET", "/api/v1/checks/self-refrence", 404, "unknown-check");
        assertThat(problem.getString("nearest")).isEqualTo("self-reference");
        assertThat(problem.getString("detail")).contains("Did you mean self-reference?");
    }

    @Test
    void anAnswerThatCannotBeGivenIsAProblem() throws Exception {
        HttpResponse<String> response = send("GET", "/api/v1/checks", "text/csv");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("/problems/not-acceptable");
    }

    @Test
    void aBrowserGetsAPage() throws Exception {
        HttpResponse<String> response = send("GET", "/nothing", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(response.body()).contains("<h1>There is nothing at this address</h1>");
    }

    @Test
    void anErrorOfOursHasAnIdAndNothingFromInside() throws Exception {
        JsonPath problem = problem("GET", FailingResource.PATH, 500, "internal");
        assertThat(problem.getString("instance")).startsWith("urn:uuid:");
        assertThat(problem.prettify()).doesNotContain(FailingResource.SECRET, "Exception", "io.galley");
    }

    @Test
    void everyTypeHasAPage() {
        for (ProblemType type : ProblemType.values()) {
            given().get(type.uri().toString())
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .body(containsString(type.title()), containsString(type.slug()));
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
