package io.galley.http;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators and client builders look at. */
@QuarkusTest
final class ServiceTest {
    @TestHTTPResource("/q/health/ready")
    URI readiness = URI.create("");

    /** REST Assured throws at every error where the machine speaks Turkish. */
    private int readiness() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(readiness).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void isReadyWhenLanguageToolIsLoaded() throws IOException, InterruptedException {
        given().get("/q/health/live").then().statusCode(200);
        Instant patience = Instant.now().plus(ofMinutes(5));
        while (readiness() != 200 && Instant.now().isBefore(patience)) {
            Thread.sleep(ofMillis(200).toMillis());
        }
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'line' }.data.LanguageTool", equalTo("loaded"));
    }

    @Test
    void measuresReportsByWhatCameOfThem() {
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "The mayor has opened the library."))
                .post(ReportsTest.REPORTS)
                .then()
                .statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("galley_reports_seconds_count{outcome=\"pass\""));
    }

    @Test
    void describesItself() {
        JsonPath api = given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(api.getMap("paths"))
                .containsOnlyKeys(
                        "/api/v1/reports",
                        "/api/v1/inspections",
                        "/api/v1/checks",
                        "/api/v1/checks/{id}",
                        "/api/v1/schemas/policy",
                        "/api/v1/schemas/report",
                        FailingResource.PATH);
        assertThat(api.getMap("paths.'/api/v1/reports'.post.requestBody.content"))
                .containsOnlyKeys("application/json", "multipart/form-data");
        assertThat(api.getMap("paths.'/api/v1/reports'.post.responses"))
                .containsKeys("200", "400", "413", "415", "503");
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
