package io.galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.galley.check.Inspection;
import io.galley.finding.Finding;
import io.galley.ingest.Ingest;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.text.LanguagePair;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The command line's requests, answered by the real service, which wants a key. */
@QuarkusTest
@TestProfile(ServedTest.Locked.class)
final class ServedTest {
    private static final String SENTENCE = "Minister Ana Reyes spoke on the phone with Minister Ana Reyes on Monday.";
    private static final Ingest INGEST = new Ingest(Set.of(Locale.US, Locale.UK), Ingest.MOST_CHARACTERS);

    /** A service with two keys. */
    public static final class Locked implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("galley.keys", "first,second");
        }
    }

    @TestHTTPResource
    URI address = URI.create("");

    private Inspection inspect(String key, Material material) throws Server.RefusalException {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        Submission submission =
                new Submission(material, Optional.empty(), new LanguagePair(Optional.empty(), Locale.US));
        return new Server(address, Optional.of(key), Duration.ofMinutes(10), console)
                .inspect(submission, INGEST.read(submission));
    }

    @Test
    void examinesTextPagesAndWordFiles() throws IOException, Server.RefusalException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Talks Resume");
            document.createParagraph().createRun().setText(SENTENCE);
            document.write(word);
        }
        assertThat(inspect("first", new Material("talks.docx", Optional.empty(), word.toByteArray()))
                        .findings())
                .extracting(Finding::check)
                .contains("self-reference");
        String page = "<h1>Talks Resume</h1><p>" + SENTENCE + "</p>";
        assertThat(inspect("second", new Material("talks.html", Optional.empty(), page.getBytes(UTF_8)))
                        .findings())
                .extracting(Finding::check)
                .contains("self-reference");
        assertThat(inspect("second", Material.ofText("<stdin>", SENTENCE)).findings())
                .extracting(Finding::check, Finding::text)
                .contains(org.assertj.core.api.Assertions.tuple("self-reference", SENTENCE.replace(" on Monday.", "")));
    }

    @Test
    void wantsAKey() throws IOException, InterruptedException {
        assertThatThrownBy(() -> inspect("third", Material.ofText("talks.txt", SENTENCE)))
                .isInstanceOf(Server.RefusalException.class)
                .hasMessageEndingWith("refuses the key in GALLEY_KEY");
        HttpResponse<String> refused = get("/", "");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("/problems/key-required");
        assertThat(get("/api/v1/checks", "Basic first").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/checks", "bearer second").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/live", "").statusCode()).isEqualTo(200);
        assertThat(get("/problems/key-required", "").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
