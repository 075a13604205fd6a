package io.galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.galley.Line;
import io.galley.QualityCheck;
import io.galley.Undoubting;
import io.galley.analyse.Analyser;
import io.galley.check.Check;
import io.galley.checks.Catalogue;
import io.galley.ingest.Ingest;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.policy.PolicyReader;
import io.galley.render.InspectionJson;
import io.galley.report.GatePolicy;
import io.galley.terms.Glossary;
import io.galley.text.Document;
import io.galley.text.LanguagePair;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line against servers good and bad. */
final class ServerTest {
    private static final QualityCheck LINE = new QualityCheck(
            new Ingest(Set.of(Locale.US, Locale.UK), Ingest.MOST_CHARACTERS),
            new Analyser(Line.ANNOTATOR, Undoubting.MODELS),
            Catalogue::of,
            Glossary.EMPTY);
    private static final String TEXT = "Minister Ana Reyes spoke on the phone with Minister Ana Reyes on Monday.";

    /** What a server answers to one request. */
    private record Answer(int status, String type, String body, Map<String, String> headers) {
        static Answer json(String body) {
            return new Answer(200, "application/json", body, Map.of());
        }

        static Answer problem(int status, String detail) {
            return new Answer(
                    status,
                    "application/problem+json",
                    "{\"status\":" + status + ",\"detail\":\"" + detail + "\"}",
                    Map.of());
        }

        Answer with(String header, String value) {
            return new Answer(status, type, body, Map.of(header, value));
        }
    }

    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private Path article = Path.of("");

    ServerTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        article = Files.writeString(folder.resolve("talks é.txt"), TEXT);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI() + "\n"
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        Answer answer = answers.poll();
        if (answer == null) {
            // Never answers; the client gives up.
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static Submission submission() {
        return new Submission(
                Material.ofText("talks.txt", TEXT), Optional.empty(), new LanguagePair(Optional.empty(), Locale.US));
    }

    private static String inspection() throws JsonProcessingException {
        Document document = LINE.read(submission());
        return new ObjectMapper()
                .writeValueAsString(InspectionJson.of(document, LINE.inspect(document, GatePolicy.DEFAULT)));
    }

    private int galley(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("check", "--server", address(), "--timeout", "2"));
        all.addAll(List.of(arguments));
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Cli(console, setup -> LINE, Catalogue::all, ServerTest::policyReader)
                .run(all.toArray(String[]::new));
    }

    private static PolicyReader policyReader() {
        return new PolicyReader(
                Catalogue.all().stream().map(Check::spec).toList(), Set.of(), Set.of(Locale.US, Locale.UK));
    }

    private String err() {
        return err.toString(UTF_8).replace(article.toString(), "FILE").replace(address() + "/", "URL");
    }

    @Test
    void judgesHereWhatWasFoundThere() throws IOException {
        answers.add(Answer.json(inspection()));
        assertThat(galley("--format=json", article.toString())).isEqualTo(1);
        String remote = out.toString(UTF_8);
        assertThat(requests.get(0))
                .startsWith("/api/v1/inspections\n")
                .contains("name=\"target\"; filename=\"article.txt\"", TEXT, "name=\"targetLanguage\"\r\n\r\nen-US");
        assertThat(keys).containsExactly("null");
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        out.reset();
        new Cli(console, setup -> LINE, Catalogue::all, ServerTest::policyReader)
                .run("check", "--format=json", article.toString());
        assertThat(remote).isEqualTo(out.toString(UTF_8));

        Files.writeString(
                article.resolveSibling("galley.yaml"),
                "suppress: [{ check: self-reference, text: \"" + TEXT.replace(" on Monday.", "")
                        + "\", reason: twins }]");
        answers.add(Answer.json(inspection()));
        assertThat(galley(article.toString())).isZero();
        assertThat(out.toString(UTF_8)).contains("suppressed [self-reference]").contains("twins");
    }

    @Test
    void comesAgainOnceWhenItIsTold() throws IOException {
        answers.add(Answer.problem(503, "Too many wait.").with("Retry-After", "1"));
        answers.add(Answer.json(inspection()));
        assertThat(galley(article.toString())).isEqualTo(1);
        assertThat(err()).isEqualTo("galley: FILE: URL is busy; it is asked again in 1 s\n");
        answers.add(Answer.problem(503, "Too many wait.").with("Retry-After", "1"));
        answers.add(Answer.problem(503, "Too many wait.").with("Retry-After", "1"));
        assertThat(galley(article.toString())).isEqualTo(3);
        assertThat(err()).endsWith("galley: FILE: URL says: Too many wait.\n").hasLineCount(2);
        answers.add(Answer.problem(503, "Too many wait.").with("Retry-After", "3600"));
        assertThat(galley(article.toString())).isEqualTo(3);
        assertThat(err()).isEqualTo("galley: FILE: URL says: Too many wait.\n");
        assertThat(requests).hasSize(5);
    }

    @Test
    void tellsWhatIsWrongWithAServer() throws IOException {
        answers.add(new Answer(200, "text/html", "<h1>Welcome</h1>", Map.of()));
        assertThat(galley(article.toString())).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "galley: FILE: URL answers with status 200 and text/html, not as Galley does; is that its address,"
                                + " and is it of this version?\n");
        answers.add(Answer.problem(404, "There is nothing at this address."));
        assertThat(galley(article.toString())).isEqualTo(2);
        assertThat(err()).contains("status 404").contains("is it of this version?");
        answers.add(Answer.json("{\"findings\": []}"));
        assertThat(galley(article.toString())).isEqualTo(2);
        assertThat(err()).contains("does not understand: is it of another version?");
        answers.add(Answer.json("{\"segments\": [], \"findings\": [], \"gaps\": [], \"quality\": null}"));
        assertThat(galley(article.toString())).isEqualTo(2);
        assertThat(err()).contains("reads it otherwise");
        answers.add(Answer.problem(413, "The text is too long."));
        assertThat(galley(article.toString())).isEqualTo(2);
        assertThat(err()).isEqualTo("galley: FILE: URL says: The text is too long.\n");
        answers.add(new Answer(502, "text/html", "", Map.of()));
        assertThat(galley(article.toString())).isEqualTo(3);
        assertThat(err()).isEqualTo("galley: FILE: URL answers with status 502\n");
        assertThat(galley(article.toString())).isEqualTo(3);
        assertThat(err()).isEqualTo("galley: FILE: URL did not answer within 2 s\n");
        server.stop(0);
        assertThat(galley(article.toString())).isEqualTo(3);
        assertThat(err()).startsWith("galley: FILE: URL cannot be reached: ").hasLineCount(1);
        assertThat(out).asString().isEmpty();
    }

    @Test
    void showsItsKey() throws Exception {
        answers.add(Answer.json(inspection()));
        server("secret").inspect(submission(), LINE.read(submission()));
        assertThat(keys).containsExactly("Bearer secret");
        answers.add(Answer.problem(401, "No."));
        assertThatThrownBy(() -> server("wrong").inspect(submission(), LINE.read(submission())))
                .hasMessageEndingWith("refuses the key in GALLEY_KEY");
        answers.add(Answer.problem(401, "No."));
        assertThat(galley(article.toString())).isEqualTo(2);
        assertThat(err()).isEqualTo("galley: FILE: URL wants a key: set GALLEY_KEY\n");
    }

    private Server server(String key) {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Server(URI.create(address() + "//"), Optional.of(key), Duration.ofSeconds(2), console);
    }

    @Test
    void takesOnlyAddresses() {
        assertThat(galley("--server", "galley.example.org", article.toString())).isEqualTo(2);
        assertThat(galley("--glossary", "terms.csv", article.toString())).isEqualTo(2);
        assertThat(err()).contains("a server has its own");
        assertThat(requests).isEmpty();
    }
}
