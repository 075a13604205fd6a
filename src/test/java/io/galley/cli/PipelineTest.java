package io.galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.galley.Line;
import io.galley.QualityCheck;
import io.galley.Undoubting;
import io.galley.analyse.Analyser;
import io.galley.check.Check;
import io.galley.checks.Catalogue;
import io.galley.ingest.Ingest;
import io.galley.policy.PolicyReader;
import io.galley.render.Format;
import io.galley.terms.Glossary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's pipeline over three runs: a git repository of articles, all of the catalogue, all forms of the report. */
final class PipelineTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final QualityCheck LINE = new QualityCheck(
            new Ingest(Set.of(Locale.US, Locale.UK), Ingest.MOST_CHARACTERS),
            new Analyser(Line.ANNOTATOR, Undoubting.MODELS),
            Catalogue::of,
            Glossary.EMPTY);

    private static final String OLD = "repetition";
    private static final String NEW = "self-reference";
    private static final String REASON = "two ministers bear one name";

    /**
     * What a form says of the articles.
     *
     * @param counted the checks whose findings count, one by one
     * @param suppressed those whose findings do not
     */
    private record Seen(List<String> counted, List<String> suppressed) {
        static Seen none() {
            return new Seen(new ArrayList<>(), new ArrayList<>());
        }

        void add(String check, boolean counts) {
            (counts ? counted : suppressed).add(check);
        }
    }

    private Path repository = Path.of("");
    private Path reports = Path.of("");
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void threeArticles(@TempDir Path folder) throws IOException, InterruptedException {
        repository = Files.createDirectory(folder.resolve("desk"));
        reports = Files.createDirectory(folder.resolve("reports"));
        write(
                "library.txt",
                """
                Council Opens A Library

                The council has opened its new library on Monday, the the mayor said in a letter.

                It holds over ten thousand books and lends them to everyone who lives in the city.
                """);
        write("harvest.html", "<h1>Harvest Begins</h1><p>Farmers in the north began their harvest on Sunday.</p>");
        write(
                "railway.txt",
                """
                Railway Talks Resume

                Minister Ana Reyes spoke on the phone with Governor Tom Lindqvist on Monday.

                They want the line to the harbor to open again before the winter.
                """);
        git("init", "--quiet");
        commit("Three articles");
    }

    private void write(String article, String text) throws IOException {
        Files.writeString(repository.resolve(article), text);
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", "--all");
        git("commit", "--quiet", "--message", message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    private int galley(String... arguments) {
        err.reset();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Cli(console, setup -> LINE, Catalogue::all, PipelineTest::policyReader).run(arguments);
    }

    private static PolicyReader policyReader() {
        return new PolicyReader(
                Catalogue.all().stream().map(Check::spec).toList(),
                Set.of("languagetool"),
                Set.of(Locale.US, Locale.UK));
    }

    /** One run as a pipeline makes it: every form into a file of its own. */
    private int check(String... options) {
        Stream<String> outputs =
                Arrays.stream(Format.values()).map(format -> "--format=" + format + "=" + report(format));
        return galley(Stream.of(Stream.of("check"), outputs, Arrays.stream(options), articles())
                .flatMap(arguments -> arguments)
                .toArray(String[]::new));
    }

    private Stream<String> articles() {
        return Stream.of("harvest.html", "library.txt", "railway.txt")
                .map(article -> repository.resolve(article).toString());
    }

    private Path report(Format format) {
        return reports.resolve(format.toString());
    }

    private Map<Format, Seen> seen() throws IOException {
        Map<Format, Seen> seen = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            seen.put(format, seen(format, Files.readString(report(format))));
        }
        return seen;
    }

    private static Seen seen(Format format, String report) {
        return switch (format) {
            case TEXT -> text(report);
            case JSON -> json(report);
            case SARIF -> sarif(tree(report));
            case GITLAB -> list(tree(report), "/check_name", "/description");
            case JUNIT -> junit(xml(report));
            case CHECKSTYLE -> checkstyle(xml(report));
            case RDJSON -> list(tree(report).at("/diagnostics"), "/code/value", "/message");
            case GITHUB -> github(report);
            case SUMMARY -> summary(report);
            case CSV -> csv(report);
            case HTML -> html(Jsoup.parse(report));
        };
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document xml(String xml) {
        return Jsoup.parse(xml, Parser.xmlParser());
    }

    private static Seen text(String report) {
        Seen seen = Seen.none();
        report.lines().filter(line -> line.matches(".*:\\d+:\\d+: .*")).forEach(line -> {
            String check = line.replaceFirst(".*?\\[([a-z-]+)].*", "$1");
            seen.add(check, !line.contains(": suppressed ["));
        });
        return seen;
    }

    private static Seen json(String report) {
        Seen seen = Seen.none();
        report.lines().map(PipelineTest::tree).forEach(article -> {
            article.at("/findings")
                    .forEach(finding -> seen.add(finding.at("/check").asText(), true));
            article.at("/suppressed")
                    .forEach(one -> seen.add(one.at("/finding/check").asText(), false));
        });
        return seen;
    }

    private static Seen sarif(JsonNode report) {
        Seen seen = Seen.none();
        report.at("/runs/0/results")
                .forEach(result -> seen.add(
                        result.at("/ruleId").asText(),
                        result.at("/suppressions").isMissingNode()));
        return seen;
    }

    /** Forms that have no mark for what is suppressed say it in the message. */
    private static Seen list(JsonNode findings, String check, String message) {
        Seen seen = Seen.none();
        StreamSupport.stream(findings.spliterator(), false)
                .forEach(finding -> seen.add(
                        finding.at(check).asText(),
                        !finding.at(message).asText().contains("(suppressed: ")));
        return seen;
    }

    private static Seen junit(Document report) {
        Seen seen = Seen.none();
        report.select("testcase:has(failure)").forEach(test -> seen.add(test.attr("name"), true));
        report.select("testcase:has(system-out)")
                .forEach(test -> seen.add(test.attr("name"), !test.text().contains("(suppressed: ")));
        return seen;
    }

    private static Seen checkstyle(Document report) {
        Seen seen = Seen.none();
        report.select("error")
                .forEach(error -> seen.add(
                        error.attr("source").replaceFirst("galley\\.", ""),
                        !error.attr("severity").equals("ignore")));
        return seen;
    }

    private static Seen github(String report) {
        Seen seen = Seen.none();
        report.lines().forEach(line -> seen.add(line.replaceFirst(".*,title=([a-z-]+)::.*", "$1"), true));
        return seen;
    }

    private static Seen summary(String report) {
        Seen seen = Seen.none();
        report.lines()
                .filter(line -> line.matches("\\| \\d.*"))
                .forEach(line -> seen.add(line.split(" \\| ", -1)[2], !line.contains("(suppressed: ")));
        return seen;
    }

    private static Seen csv(String report) {
        Seen seen = Seen.none();
        try (CSVParser rows = CSVParser.parse(
                new StringReader(report),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            rows.forEach(row -> seen.add(row.get("check"), row.get("suppressed").isEmpty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    private static Seen html(Document report) {
        Seen seen = Seen.none();
        for (Element finding : report.select("ol > li")) {
            seen.add(finding.select("small").text().replaceFirst(";.*", ""), !finding.hasClass("suppressed"));
        }
        return seen;
    }

    @Test
    void aDeskLivesWithIt() throws IOException, InterruptedException {
        Path baseline = repository.resolve("galley-baseline.json");
        assertThat(galley(Stream.concat(Stream.of("baseline", "--output", baseline.toString()), articles())
                        .toArray(String[]::new)))
                .isZero();
        assertThat(check("--baseline", baseline.toString()))
                .as(err.toString(UTF_8))
                .isZero();
        seen().forEach((format, seen) -> {
            assertThat(seen.counted())
                    .as("%s counts nothing that was there", format)
                    .isEmpty();
            assertThat(seen.suppressed()).as("%s shows what was there", format).isEqualTo(shows(format, OLD));
        });
        commit("A baseline");

        write(
                "railway.txt",
                """
                Railway Talks Resume

                Minister Ana Reyes spoke on the phone with Minister Ana Reyes on Monday.

                They want the line to the harbor to open again before the winter.
                """);
        assertThat(check("--baseline", baseline.toString(), "--since", "HEAD")).isEqualTo(1);
        seen().forEach((format, seen) -> {
            assertThat(seen.counted()).as("%s counts what is new", format).containsExactly(NEW);
            assertThat(seen.suppressed()).as("%s shows what was there", format).isEqualTo(shows(format, OLD));
        });

        String fingerprint = Files.readString(report(Format.JSON))
                .lines()
                .map(PipelineTest::tree)
                .map(article -> article.at("/findings/0/fingerprint").asText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        write(
                "galley.yaml",
                """
                suppress:
                  - { fingerprint: "FINGERPRINT", reason: REASON, author: Sari }
                """
                        .replace("FINGERPRINT", fingerprint)
                        .replace("REASON", REASON));
        assertThat(check("--baseline", baseline.toString(), "--since", "HEAD"))
                .as(err.toString(UTF_8))
                .isZero();
        seen().forEach((format, seen) -> {
            assertThat(seen.counted()).as("%s counts nothing", format).isEmpty();
            assertThat(seen.suppressed())
                    .as("%s shows what is let stand", format)
                    .isEqualTo(shows(format, OLD, NEW));
            assertThat(report(format)).content().satisfies(report -> assertThat(report.contains(REASON))
                    .as("%s says why", format)
                    .isEqualTo(format != Format.GITHUB));
        });
    }

    /** GitHub's annotations show only what is to be done. */
    private static List<String> shows(Format format, String... suppressed) {
        return format == Format.GITHUB ? List.of() : List.of(suppressed);
    }
}
