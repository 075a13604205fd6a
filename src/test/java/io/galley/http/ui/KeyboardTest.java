package io.galley.http.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page in a browser, without a mouse. */
@QuarkusTest
final class KeyboardTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final double PATIENCE_MILLIS = 300_000;

    private static @Nullable Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        assumeThat(CHROMIUM).as("Debian's Chromium, to drive the page in").isExecutable();
        Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = driver;
        browser = driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(RestAssured.baseURI + ":" + RestAssured.port + "/");
    }

    @AfterEach
    void isWithoutComplaints() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    /** Browsers and htmx note every status from 400 on. */
    private void forgetComplaintsOfStatus(int status) {
        complaints.removeIf(complaint -> complaint.contains(Integer.toString(status)));
    }

    private String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id || document.activeElement.tagName"));
    }

    private void tabTo(String id) {
        for (int i = 0; i < 40 && !focused().equals(id); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused()).isEqualTo(id);
    }

    private void read(String text) {
        tabTo("text");
        page.keyboard().insertText(text);
        page.keyboard().press("Control+Enter");
        page.locator("#verdict:focus").waitFor();
    }

    @Test
    void anArticleIsReadAndItsFindingsWalkedThrough() {
        read(Sample.TEXT);
        int findings = page.locator(".place").count();
        assertThat(findings).isGreaterThan(2);
        assertThat(page.locator("#status").textContent()).contains("findings");

        page.keyboard().press("j");
        String first = focused();
        assertThat(first).matches("f\\d+");
        page.keyboard().press("n");
        assertThat(focused()).matches("f\\d+").isNotEqualTo(first);
        page.keyboard().press("k");
        assertThat(focused()).isEqualTo(first);

        page.keyboard().press("Enter");
        assertThat(focused()).isEqualTo(first.replace('f', 'm'));
        page.keyboard().press("Enter");
        assertThat(focused()).isEqualTo(first);
    }

    @Test
    void lettersAreLettersWhereSomebodyTypes() {
        tabTo("text");
        page.keyboard().type("jnkp");
        assertThat(page.locator("#text").inputValue()).isEqualTo("jnkp");
    }

    @Test
    void theSampleIsOneKeyAway() {
        page.keyboard().press("Shift+Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("sample");
        page.keyboard().press("Enter");
        page.locator("#verdict").waitFor();
        assertThat(page.locator("mark").count()).isGreaterThan(2);
    }

    @Test
    void aRefusalIsReadOut() {
        tabTo("text");
        page.keyboard().insertText("— … —");
        page.keyboard().press("Control+Enter");
        page.locator("#problem:focus").waitFor();
        assertThat(page.locator("#problem").textContent()).contains("There is no text to read");
        assertThat(page.locator("#text").inputValue()).isEqualTo("— … —");
        forgetComplaintsOfStatus(400);
    }

    @Test
    void nothingStandsOutOfAPhonesScreen() {
        read(Sample.TEXT + "\n\n" + "x".repeat(300));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
