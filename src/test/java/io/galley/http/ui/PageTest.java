package io.galley.http.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** The page as a plain form, without any script. */
@QuarkusTest
final class PageTest {
    private static Response post(String text) {
        return given().accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("text", text)
                .formParam("targetLanguage", "en-US")
                .formParam("sourceText", "")
                .formParam("sourceLanguage", "")
                .post("/");
    }

    @Test
    void offersTheFormAndTheSample() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(
                        containsString("<textarea id=\"text\""),
                        containsString("href=\"/sample\""),
                        containsString("<option value=\"en-GB\""));
    }

    @Test
    void aPlainPostGivesTheWholePage() {
        String page = post(Sample.TEXT).then().statusCode(200).extract().asString();
        assertThat(page).contains("<!doctype html>", "Failed", "<h3 class=\"headline\">");
        assertThat(page).containsPattern("<a class=\"ref [a-z ]+\" id=\"m1\" href=\"#f1\"");
        assertThat(page).contains("<a class=\"place\" id=\"f1\" href=\"#m1\">");
    }

    @Test
    void whatWasNotLookedAtIsSaidOnceForEachReason() {
        assertThat(post(Sample.TEXT).asString()).containsOnlyOnce("no source text came along");
    }

    @Test
    void theSampleIsOneLinkAway() {
        given().get("/sample").then().statusCode(200).body(containsString("id=\"verdict\""));
    }

    @Test
    void whatStandsInAnArticleIsNeverMarkup() {
        String attack =
                "</textarea><script>alert(1)</script> & \"quoted\" <img src=x onerror=alert(1)> is in the text.";
        String page = post(attack).then().statusCode(200).extract().asString();
        assertThat(page).doesNotContain("<script>alert", "<img").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(post("{page} {#if true}x{/if} {config:property} is in the text.")
                        .asString())
                .contains("{#if true}x{/if}");
    }

    @Test
    void aRefusalIsOnThePageInWordsAndTheTextIsKept() {
        post("  \n ").then().statusCode(400).contentType("text/html").body(containsString("There is no text to read"));
        String tooLong = "word ".repeat(40_001);
        String page = post(tooLong).then().statusCode(413).extract().asString();
        assertThat(page).contains("The text is too long", tooLong);
    }

    @Test
    void lineBreaksOfAFormCountAsOneCharacter() {
        String page = post("Council Opens Library\r\n\r\nThe mayor has opened the new library.")
                .asString();
        assertThat(page).doesNotContain("\r");
    }

    @Test
    void anAbsentFieldIsAnEmptyOne() {
        given().contentType("application/x-www-form-urlencoded")
                .post("/")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("There is no text to read"));
    }
}
