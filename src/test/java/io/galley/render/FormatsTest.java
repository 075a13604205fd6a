package io.galley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.galley.check.Check;
import io.galley.check.Gap;
import io.galley.check.Quality;
import io.galley.checks.Catalogue;
import io.galley.finding.Category;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.finding.Fix;
import io.galley.finding.Location;
import io.galley.finding.Severity;
import io.galley.render.Batch.Unread;
import io.galley.report.Report;
import io.galley.report.Score;
import io.galley.report.Suppressed;
import io.galley.report.Verdict;
import io.galley.report.Verdict.Outcome;
import io.galley.text.Block;
import io.galley.text.Document;
import io.galley.text.LanguagePair;
import io.galley.text.Segment;
import io.galley.text.Side;
import io.galley.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Each form, read by what is not ours. */
final class FormatsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The second line has a character of two code units and four bytes before its marks, the third is Arabic. */
    private static final String TEXT =
            "Rain & <wind>\nOn Monday 🌧️ the mayor met the mayor, kata-nya.\nالطقس بد اليوم";

    private static Finding finding(
            String check, String words, Severity severity, boolean proven, String message, List<Fix> fixes) {
        int start = TEXT.indexOf(words);
        Span span = new Span(start, start + words.length());
        return new Finding(
                check,
                Category.MISTRANSLATION,
                severity,
                0.9,
                proven,
                Side.TARGET,
                span,
                words,
                "s1",
                message,
                fixes,
                List.of(new Location(new Span(0, 4), "Rain", "s1")),
                List.of(),
                List.of(),
                Fingerprint.of(check, words, TEXT));
    }

    private static Report report(String name, List<Finding> findings, List<Gap> gaps, Outcome outcome) {
        return new Report(
                new Document(
                        name,
                        new LanguagePair(Optional.empty(), Locale.US),
                        TEXT,
                        List.of(new Segment("s1", Block.PARAGRAPH, new Span(0, TEXT.length()), TEXT)),
                        Optional.empty(),
                        true),
                findings,
                name.contains("clean") ? List.of(LET_STAND, OLD) : List.of(),
                gaps,
                new Score(26, 12, 2167, true),
                Optional.of(new Quality(-0.32, List.of(new Quality.OfSegment("s1", -0.32)))),
                new Verdict(outcome, outcome == Outcome.FAIL ? List.of("1 critical finding, 0 allowed") : List.of()));
    }

    private static final Finding MAYOR = finding(
            "self-reference",
            "the mayor met the mayor",
            Severity.CRITICAL,
            true,
            "The mayor stands on both sides: 100% wrong\nfor sure",
            List.of());
    private static final Finding WORD = finding(
            "untranslated-word",
            "kata-nya",
            Severity.MAJOR,
            false,
            "“kata-nya” is Indonesian",
            List.of(new Fix("he said")));
    private static final Finding ARABIC =
            finding("spelling", "بد", Severity.MINOR, false, "Nobody knows “بد”, or do they", List.of());

    private static final Suppressed LET_STAND =
            new Suppressed(MAYOR, Suppressed.Kind.DECISION, "a joke", Optional.of("Sari"));
    private static final Suppressed OLD =
            new Suppressed(WORD, Suppressed.Kind.BASELINE, "it is in the baseline", Optional.empty());

    private static final Batch BATCH = new Batch(
            List.of(
                    report("news/hujan, deras.txt", List.of(MAYOR, WORD, ARABIC), List.of(), Outcome.FAIL),
                    report(
                            "news/clean.txt",
                            List.of(),
                            List.of(
                                    new Gap("spelling", "no time", true),
                                    new Gap("omission", "no source text came along", false)),
                            Outcome.INCONCLUSIVE)),
            List.of(new Unread("news/broken.docx", "news/broken.docx: not a Word file; export it again")),
            Catalogue.all().stream().map(Check::spec).toList(),
            "1.2.3");

    @ParameterizedTest
    @EnumSource
    void equalBatchesAreWrittenEqually(Format format) {
        assertThat(format.write(BATCH)).isNotBlank().isEqualTo(format.write(BATCH));
    }

    @ParameterizedTest
    @EnumSource
    void nothingAtAllHasAForm(Format format) {
        assertThat(format.write(new Batch(List.of(), List.of(), List.of(), "1")))
                .doesNotEndWith("\n");
    }

    private static List<Violation> read(Parser parser, Format format, Path folder) throws IOException {
        Files.writeString(folder.resolve("report"), format.write(BATCH));
        List<Violation> violations = new ArrayList<>(ViolationsApi.violationsApi()
                .withPattern(".*/report$")
                .inFolder(folder.toString())
                .findAll(parser)
                .violations());
        violations.removeIf(violation -> violation.getFile().endsWith("broken.docx")
                || violation.getFile().endsWith("clean.txt"));
        return violations;
    }

    @Test
    void sarifIsValid() throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            JsonSchema sarif = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
            assertThat(sarif.validate(JSON.readTree(Format.SARIF.write(BATCH)))).isEmpty();
        }
    }

    @Test
    void jsonIsValid() {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(ReportSchema.get());
        assertThat(Format.JSON.write(BATCH).lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line).contains("\"quality\":{\"score\":-0.32");
            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
        });
    }

    @Test
    void peopleReadWhatAModelEstimates() {
        assertThat(Format.TEXT.write(BATCH)).contains("quality -0.3 (a model's estimate");
        assertThat(Format.HTML.write(BATCH))
                .contains("-0.3 <small>(a model's estimate")
                .contains("<li class=\"excerpt\">-0.3 Rain");
    }

    @Test
    void sarifIsReadByOthers(@TempDir Path folder) throws IOException {
        assertThat(read(Parser.SARIF, Format.SARIF, folder))
                .extracting(Violation::getRule, Violation::getStartLine, violation -> violation
                        .getFile()
                        .endsWith("news/hujan,%20deras.txt"))
                .contains(
                        tuple("self-reference", 2, true),
                        tuple("untranslated-word", 2, true),
                        tuple("spelling", 3, true));
    }

    @Test
    void sarifListsEveryCheckAndWhatWasNotLookedAt() throws IOException {
        JsonNode run = JSON.readTree(Format.SARIF.write(BATCH)).at("/runs/0");
        assertThat(run.at("/tool/driver/rules")).hasSize(Catalogue.all().size());
        assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/results").findValuesAsText("startColumn")).startsWith("15", "1", "40", "1");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications").findValuesAsText("text"))
                .containsExactly(
                        "news/broken.docx: not a Word file; export it again",
                        "not looked at by spelling: no time",
                        "not looked at by omission: no source text came along");
        assertThat(run.at("/results/1/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asText())
                .isEqualTo("he said");
    }

    @Test
    void whatIsSuppressedIsMarkedAsSuch() throws IOException {
        JsonNode results = JSON.readTree(Format.SARIF.write(BATCH)).at("/runs/0/results");
        assertThat(results).hasSize(5);
        assertThat(results.at("/3/suppressions/0/justification").asText()).isEqualTo("a joke (Sari)");
        assertThat(results.at("/3/level").asText()).isEqualTo("note");
        assertThat(results.at("/4/baselineState").asText()).isEqualTo("unchanged");
        assertThat(Format.CHECKSTYLE.write(BATCH)).containsOnlyOnce("severity=\"ignore\" message=\"The mayor");
        assertThat(Format.GITLAB.write(BATCH)).contains("(suppressed: a joke)");
        assertThat(Format.JUNIT.write(BATCH)).contains("(suppressed: a joke)");
        assertThat(Format.RDJSON.write(BATCH)).contains("(suppressed: a joke)");
        assertThat(Format.GITHUB.write(BATCH)).doesNotContain("suppressed");
        assertThat(Format.SUMMARY.write(BATCH)).contains("nothing found, 2 suppressed");
        assertThat(Format.CSV.write(BATCH)).contains(",a joke\r\n");
        assertThat(Format.HTML.write(BATCH)).contains("<li class=\"suppressed\">");
        assertThat(Format.TEXT.write(BATCH))
                .contains("suppressed [self-reference]")
                .contains("a joke (Sari)");
        assertThat(Format.JSON.write(BATCH)).contains("\"kind\":\"DECISION\",\"reason\":\"a joke\"");
    }

    @Test
    void gitLabsIsReadByOthers(@TempDir Path folder) throws IOException {
        assertThat(read(Parser.CODECLIMATE, Format.GITLAB, folder))
                .extracting(
                        Violation::getStartLine,
                        violation -> violation.getFile().endsWith("news/hujan, deras.txt"))
                .containsExactlyInAnyOrder(tuple(2, true), tuple(2, true), tuple(3, true));
        JsonNode issues = JSON.readTree(Format.GITLAB.write(BATCH));
        assertThat(issues.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
        assertThat(issues.findValuesAsText("severity")).containsExactly("blocker", "major", "info", "info", "info");
    }

    @Test
    void twoEqualProblemsKeepTheirOwnFingerprints() throws IOException {
        Batch twice = new Batch(
                List.of(report("a.txt", List.of(MAYOR, MAYOR), List.of(), Outcome.FAIL)), List.of(), List.of(), "1");
        assertThat(JSON.readTree(Format.GITLAB.write(twice)).findValuesAsText("fingerprint"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void checkstylesIsReadByOthersInCodePoints(@TempDir Path folder) throws IOException {
        assertThat(read(Parser.CHECKSTYLE, Format.CHECKSTYLE, folder))
                .extracting(
                        Violation::getRule,
                        Violation::getSeverity,
                        Violation::getStartLine,
                        Violation::getColumn,
                        Violation::getMessage)
                .containsExactlyInAnyOrder(
                        tuple(
                                "galley.self-reference",
                                SEVERITY.ERROR,
                                2,
                                14,
                                MAYOR.message().replace('\n', ' ')),
                        tuple("galley.untranslated-word", SEVERITY.WARN, 2, 39, WORD.message() + " (advice)"),
                        tuple("galley.spelling", SEVERITY.INFO, 3, 7, ARABIC.message() + " (advice)"));
    }

    @Test
    void junitsIsReadByOthers(@TempDir Path folder) throws IOException {
        assertThat(read(Parser.JUNIT, Format.JUNIT, folder))
                .extracting(Violation::getMessage)
                .anySatisfy(message -> assertThat(message).contains("self-reference", "The mayor stands on both sides"))
                .anySatisfy(message -> assertThat(message).contains("spelling", "no time"));
        assertThat(Format.JUNIT.write(BATCH))
                .contains("<testcase name=\"grammar\" classname=\"news/clean.txt\" time=\"0\">")
                .contains("errors=\"2\" skipped=\"1\"")
                .contains("<skipped message=\"no source text came along\">");
    }

    @Test
    void rdjsonCountsBytes() throws IOException {
        JsonNode result = JSON.readTree(Format.RDJSON.write(BATCH));
        assertThat(result.at("/source/name").asText()).isEqualTo("galley");
        List<String> words = new ArrayList<>();
        for (JsonNode diagnostic : result.at("/diagnostics")) {
            assertThat(Set.of("ERROR", "WARNING", "INFO"))
                    .contains(diagnostic.get("severity").asText());
            JsonNode range = diagnostic.at("/location/range");
            byte[] line = TEXT.split("\n", -1)[range.at("/start/line").asInt() - 1].getBytes(StandardCharsets.UTF_8);
            int start = range.at("/start/column").asInt() - 1;
            words.add(new String(line, start, range.at("/end/column").asInt() - 1 - start, StandardCharsets.UTF_8));
        }
        assertThat(words).startsWith(MAYOR.text(), WORD.text(), ARABIC.text());
    }

    @Test
    void gitHubsIsOnOneLineEach() {
        assertThat(Format.GITHUB.write(BATCH).lines())
                .containsExactly(
                        "::error file=news/broken.docx,title=unreadable::news/broken.docx: not a Word file; export it again",
                        "::error file=news/hujan%2C deras.txt,line=2,endLine=2,col=15,endColumn=38,title=self-reference"
                                + "::The mayor stands on both sides: 100%25 wrong%0Afor sure",
                        "::warning file=news/hujan%2C deras.txt,line=2,endLine=2,col=40,endColumn=48,title=untranslated-word"
                                + "::“kata-nya” is Indonesian (advice)",
                        "::notice file=news/hujan%2C deras.txt,line=3,endLine=3,col=7,endColumn=9,title=spelling"
                                + "::Nobody knows “بد”, or do they (advice)");
    }

    @Test
    void gitHubIsToldWhatItWouldSwallow() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            many.add(ARABIC);
        }
        many.add(MAYOR);
        Batch batch = new Batch(List.of(report("a.txt", many, List.of(), Outcome.FAIL)), List.of(), List.of(), "1");
        assertThat(Format.GITHUB.write(batch).lines())
                .hasSize(12)
                .startsWith(Format.GITHUB.write(batch).lines().findFirst().orElseThrow())
                .endsWith("3 more of level note are in the job summary and in the other reports")
                .first()
                .asString()
                .startsWith("::error file=a.txt");
    }

    @Test
    void theSummaryIsOneTableAnArticle() {
        assertThat(Format.SUMMARY.write(BATCH))
                .contains("### news/hujan, deras.txt: FAIL")
                .contains("| 2:15 | critical | self-reference | The mayor stands on both sides: 100% wrong for sure |")
                .contains("- could have failed it: no time (spelling)");
    }

    @Test
    void theSummaryIsReadByOthers() {
        List<Extension> tables = List.of(TablesExtension.create());
        Node summary = org.commonmark.parser.Parser.builder()
                .extensions(tables)
                .build()
                .parse(Format.SUMMARY.write(BATCH));
        org.jsoup.nodes.Document page =
                Jsoup.parse(HtmlRenderer.builder().extensions(tables).build().render(summary));
        assertThat(page.select("h3").eachText())
                .containsExactly("news/hujan, deras.txt: FAIL", "news/clean.txt: INCONCLUSIVE");
        assertThat(page.select("td:eq(2)").eachText())
                .containsExactly(
                        "self-reference", "untranslated-word", "spelling", "self-reference", "untranslated-word");
        assertThat(page.select("td:eq(4)").eachText()).startsWith(MAYOR.text(), WORD.text(), ARABIC.text());
    }

    @Test
    void thePageIsReadByOthers() throws IOException, SAXException {
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        List<String> marks = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        DefaultHandler reader = new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("mark")) {
                    marks.add(attributes.getValue("title"));
                }
            }

            @Override
            public void warning(SAXParseException e) {
                errors.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(e.getMessage());
            }
        };
        parser.setContentHandler(reader);
        parser.setErrorHandler(reader);
        parser.parse(new InputSource(new StringReader(Format.HTML.write(BATCH))));
        assertThat(errors).isEmpty();
        assertThat(marks).containsExactly(MAYOR.message(), WORD.message(), ARABIC.message());
    }

    @Test
    void csvIsReadByOthers() throws IOException {
        try (CSVParser parser = CSVParser.parse(
                new StringReader(Format.CSV.write(BATCH)),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            assertThat(parser.getRecords())
                    .extracting(row -> row.get("file"), row -> row.get("line"), CsvText::of, row -> row.get("message"))
                    .startsWith(
                            tuple("news/hujan, deras.txt", "2", MAYOR.text(), MAYOR.message()),
                            tuple("news/hujan, deras.txt", "2", WORD.text(), WORD.message()),
                            tuple("news/hujan, deras.txt", "3", ARABIC.text(), ARABIC.message()));
        }
    }

    /** The words that a row's offsets point to. */
    private static final class CsvText {
        static String of(CSVRecord row) {
            return new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))).in(TEXT);
        }
    }

    @Test
    void csvStartsNoFormula() {
        Finding formula = finding("spelling", "& <wind>", Severity.MINOR, false, "=HYPERLINK(\"x\")", List.of());
        Batch batch = new Batch(
                List.of(report("a.txt", List.of(formula), List.of(), Outcome.PASS)), List.of(), List.of(), "1");
        assertThat(Format.CSV.write(batch)).contains("\"'=HYPERLINK(\"\"x\"\")");
    }

    @Test
    void theWholeTextStandsOnThePage() {
        org.jsoup.nodes.Document page = Jsoup.parse(Format.HTML.write(BATCH));
        assertThat(page.select("article").get(0).wholeText()).isEqualTo(TEXT);
        assertThat(page.select("mark").eachText()).containsExactly(MAYOR.text(), WORD.text(), ARABIC.text());
        assertThat(page.select("li a[href^=#]")).allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)))
                .isNotNull());
    }
}
