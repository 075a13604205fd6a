package io.galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.galley.Line;
import io.galley.QualityCheck;
import io.galley.Undoubting;
import io.galley.analyse.Analyser;
import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.analyse.Models;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.checks.Catalogue;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.ingest.Ingest;
import io.galley.policy.PolicyReader;
import io.galley.terms.Glossary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, run as a user runs it, but for the process. */
final class CliTest {
    /** Marks the word "bad" and crashes over "ugly". */
    private static final class BadWord implements Check {
        private static final CheckSpec SPEC = CheckSpec.of("bad-word", Category.STYLE, Severity.MAJOR)
                .proven(0.9)
                .summary("There is a bad word")
                .why("Bad words are bad.")
                .limits("Other words are not known.")
                .flags("A ⟦bad⟧ day.", "Another ⟦bad⟧ and ⟦bad⟧ day.")
                .accepts("A good day.")
                .build();

        @Override
        public CheckSpec spec() {
            return SPEC;
        }

        @Override
        public Stream<Hit> inspect(Article article) {
            return article.sentences()
                    .flatMap(sentence -> sentence.words().stream())
                    .filter(word -> {
                        if (word.is("ugly")) {
                            throw new IllegalStateException("too ugly");
                        }
                        return word.is("bad");
                    })
                    .map(word -> Hit.at(word.span(), "“bad” is a bad word").suggesting(List.of("good")));
        }
    }

    private static final List<Check> CHECKS = List.of(new BadWord());
    private static final QualityCheck QUALITY_CHECK = line(CHECKS);

    private Path folder = Path.of("");
    private Path good = Path.of("");
    private Path bad = Path.of("");
    private Path ugly = Path.of("");
    private Path broken = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files(@TempDir Path folder) throws IOException {
        this.folder = folder;
        good = Files.writeString(folder.resolve("good.txt"), "It was a good day.");
        bad = Files.writeString(folder.resolve("bad.txt"), "Weather\n\nIt was a bad day 😀.");
        ugly = Files.writeString(folder.resolve("ugly.html"), "<p>It was an ugly day.</p>");
        broken = Files.write(folder.resolve("broken.txt"), "café".getBytes(Charset.forName("windows-1252")));
    }

    private static PolicyReader policyReader() {
        return new PolicyReader(List.of(CHECKS.get(0).spec()), Set.of("languagetool"), Set.of(Locale.US, Locale.UK));
    }

    private static QualityCheck line(List<Check> checks) {
        return new QualityCheck(
                new Ingest(Set.of(Locale.US, Locale.UK), Ingest.MOST_CHARACTERS),
                new Analyser(Line.ANNOTATOR, Undoubting.MODELS),
                glossary -> checks,
                Glossary.EMPTY);
    }

    private static PrintStream print(OutputStream stream) {
        return new PrintStream(stream, true, UTF_8);
    }

    private int galley(String... arguments) {
        return galley(() -> QUALITY_CHECK, "", arguments);
    }

    private int galley(Supplier<QualityCheck> qualityCheck, String input, String... arguments) {
        out.reset();
        err.reset();
        Console console = new Console(new ByteArrayInputStream(input.getBytes(UTF_8)), print(out), print(err));
        return new Cli(console, setup -> qualityCheck.get(), () -> CHECKS, CliTest::policyReader).run(arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @Test
    void passes() {
        assertThat(galley("check", good.toString())).isZero();
        assertThat(out()).isEqualTo(good + ": PASS: nothing found in 5 words, too small a sample for a score\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void fails() {
        assertThat(galley("check", bad.toString())).isEqualTo(1);
        assertThat(out())
                .isEqualTo(
                        """
                        FILE:3:10: major [bad-word] “bad” is a bad word
                            It was a bad day 😀.
                                     ^~~
                            instead: “good”
                        FILE: FAIL (1 major finding, 0 allowed): 1 major in 6 words, too small a sample for a score
                        """
                                .replace("FILE", bad.toString()));
        assertThat(err()).isEmpty();
    }

    @Test
    void leavesOpenWhatWasNotLookedAt() {
        assertThat(galley("check", ugly.toString())).isEqualTo(3);
        assertThat(out())
                .contains("not looked at, could have failed it: the check crashed")
                .contains(": INCONCLUSIVE: nothing found");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(galley("check", broken.toString())).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err())
                .startsWith("galley: " + broken + ": the byte 0xE9 at position 3 is not UTF-8")
                .hasLineCount(1);
    }

    @Test
    void tellsItsOwnErrorsFromAFailedGate() {
        Supplier<QualityCheck> none = () -> {
            throw new IllegalStateException("no line");
        };
        assertThat(galley(none, "", "check", good.toString())).isEqualTo(70);
        assertThat(err()).isEqualTo("galley: internal error: java.lang.IllegalStateException: no line\n");
        assertThat(galley(none, "", "check", "--debug", good.toString())).isEqualTo(70);
        assertThat(err()).contains("no line\n").contains("\tat io.galley");
        Supplier<QualityCheck> full = () -> {
            throw new OutOfMemoryError("full");
        };
        assertThat(galley(full, "", "check", good.toString())).isEqualTo(70);
        assertThat(err()).isEqualTo("galley: internal error: java.lang.OutOfMemoryError: full\n");
    }

    @Test
    void checksEveryFileAndEndsAsTheWorst() {
        assertThat(galley("check", good.toString(), ugly.toString())).isEqualTo(3);
        assertThat(galley("check", bad.toString(), ugly.toString(), good.toString()))
                .isEqualTo(1);
        assertThat(galley("check", broken.toString(), "nowhere.txt", folder.toString(), bad.toString()))
                .isEqualTo(2);
        assertThat(out()).contains("bad.txt: FAIL").doesNotContain("broken");
        assertThat(err().lines())
                .hasSize(3)
                .anyMatch("galley: nowhere.txt: no such file"::equals)
                .anyMatch(line -> line.endsWith("is a folder; name the files in it"));
    }

    @Test
    void writesOneLineOfJsonForEachReport() throws IOException {
        assertThat(galley("check", "--format", "json", good.toString(), bad.toString()))
                .isEqualTo(1);
        List<String> lines = out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(new ObjectMapper()
                        .readTree(lines.get(1))
                        .at("/findings/0/start")
                        .asInt())
                .isEqualTo(18);
    }

    @Test
    void writesSeveralFormsAtOnce() throws IOException {
        Path sarif = Files.writeString(folder.resolve("report.sarif"), "an older report");
        Path rows = folder.resolve("rows.csv");
        assertThat(galley(
                        "check",
                        "--format=text",
                        "--format=sarif=" + sarif,
                        "--format=csv=" + rows,
                        good.toString(),
                        bad.toString(),
                        "nowhere.txt"))
                .isEqualTo(2);
        assertThat(out()).contains("bad.txt: FAIL");
        assertThat(new ObjectMapper()
                        .readTree(sarif.toFile())
                        .at("/runs/0/results/0/ruleId")
                        .asText())
                .isEqualTo("bad-word");
        assertThat(Files.readString(sarif)).contains("nowhere.txt: no such file");
        assertThat(Files.readString(rows)).hasLineCount(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void saysWhichReportCannotBeWritten() {
        Path lost = folder.resolve("none").resolve("report.csv");
        assertThat(galley("check", "--format=csv=" + lost, "--format=json=" + folder, good.toString()))
                .isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().lines())
                .containsExactly(
                        "galley: " + lost + ": cannot be written: there is no folder " + lost.getParent(),
                        "galley: " + folder + ": cannot be written: it is a folder");
    }

    @Test
    void readsStandardInput() {
        assertThat(galley(() -> QUALITY_CHECK, "A bad day.", "check", "-")).isEqualTo(1);
        assertThat(out()).startsWith("<stdin>:1:3: major [bad-word]");
        assertThat(galley(() -> QUALITY_CHECK, "", "check", "-")).isEqualTo(2);
        assertThat(err()).isEqualTo("galley: <stdin>: it is empty; send the text of an article\n");
    }

    @Test
    void takesAGlossary() throws IOException {
        Path glossary = Files.writeString(
                folder.resolve("terms.csv"), "kind;term;instead;note\nforbidden;good day;fine day;our style");
        Cli cli = new Cli(
                new Console(new ByteArrayInputStream(new byte[0]), print(out), print(err)),
                setup -> line(Catalogue.of(setup.glossary())),
                () -> CHECKS,
                CliTest::policyReader);
        cli.run("check", "--glossary", glossary.toString(), good.toString());
        assertThat(out())
                .contains(
                        """
                        FILE:1:10: major [forbidden-term] “good day” is a forbidden term; say “fine day” (our style)
                            It was a good day.
                                     ^~~~~~~~
                            instead: “fine day”
                        """
                                .replace("FILE", good.toString()));
        assertThat(err()).isEmpty();
    }

    @Test
    void refusesAGlossaryWithAllThatIsWrongWithIt() throws IOException {
        Path glossary = Files.writeString(folder.resolve("terms.csv"), "kind;term\nforbiden;opine\npreferred;say");
        assertThat(galley("check", "--glossary", glossary.toString(), good.toString()))
                .isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err())
                .isEqualTo(
                        """
                        galley: FILE:2: unknown kind “forbiden”. Did you mean forbidden?
                        galley: FILE:3: “say” has no variants, so there is nothing to look for: name what is wrong
                        """
                                .replace("FILE", glossary.toString()));
        assertThat(galley("check", "--glossary", "nowhere.csv", good.toString()))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("galley: nowhere.csv: no such file\n");
    }

    @Test
    void takesLanguagesAndASource() {
        assertThat(galley(
                        "check",
                        "--language=en-GB",
                        "--source-language=id",
                        "--source",
                        bad.toString(),
                        "--format=JSON",
                        good.toString()))
                .isZero();
        assertThat(out()).contains("\"targetLanguage\":\"en-GB\",\"sourceLanguage\":\"id\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    check                                  | Missing required parameter: 'FILE'
                    check a b --source c                   | --source belongs to one article
                    check - -                              | standard input (-) can be read only once
                    check - --source -                     | standard input (-) can be read only once
                    check a --language en_GB               | “en_GB” is not a language tag such as en-GB
                    check a --jobs 0                       | --jobs must be 1 or more
                    check a --jobs many                    | is not an int
                    check a --profile slow                 | expected one of [FAST, FULL]
                    check a --source b --profile fast      | --profile fast asks none
                    check a --format xml                   | no format is called “xml”
                    check a --format sarrif                | Did you mean sarif?
                    check a --format csv=                  | “csv=” names no file
                    check a --format csv --format json     | only one format can go to standard output
                    check a --format csv=x --format json=x | two formats would go to x
                    check a --frmat json                   | Unknown option: '--frmat'
                    chekc a                                | Did you mean: galley check
                    explain bad-wrd                        | no check is called “bad-wrd”; did you mean “bad-word”?
                    explain                                | Missing required parameter: 'CHECK'
                    --debug                                | say what to do: baseline, check, checks, explain, fix or policy
                    """)
    void refusesMisuse(String arguments, String message) {
        assertThat(galley(arguments.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains(message).contains("--help'.");
    }

    @Test
    void namesTheLanguagesThatAreRead() {
        assertThat(galley("check", "--language", "fr", good.toString())).isEqualTo(2);
        assertThat(err()).isEqualTo("galley: the language fr is not read; these are: en-GB, en-US\n");
    }

    @Test
    void listsAndExplainsChecks() {
        assertThat(galley("checks")).isZero();
        assertThat(out()).isEqualTo("bad-word  major     gate    There is a bad word\n");
        assertThat(galley("explain", "bad-word")).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        bad-word: There is a bad word.

                        Why:        Bad words are bad.
                        Limits:     Other words are not known.
                        Category:   style / style
                        Severity:   major
                        Confidence: 0.90
                        Languages:  English

                        Flagged:
                          - A ⟦bad⟧ day.
                            Another ⟦bad⟧ and ⟦bad⟧ day.

                        Accepted:
                          - A good day.
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "checks --help",
                "explain --help",
                "fix --help",
                "policy --help",
                "baseline --help"
            })
    void documentsItsExitCodes(String arguments) {
        assertThat(galley(arguments.split(" "))).isZero();
        assertThat(err()).isEmpty();
        Stream.of(ExitCode.values())
                .forEach(code -> assertThat(out()).containsPattern(" " + code.code() + " +" + code.meaning()));
    }

    @Test
    void saysItsVersion() {
        assertThat(galley("--version")).isZero();
        assertThat(out()).startsWith("galley ");
    }

    @Test
    void fixesWhatIsCertain() throws IOException {
        String diff =
                """
                --- FILE
                +++ FILE
                @@ -2,2 +2,2 @@
                \s
                -It was a bad day 😀.
                +It was a good day 😀.
                """
                        .replace("FILE", bad.toString());
        assertThat(galley("fix", "--check", bad.toString(), good.toString())).isEqualTo(1);
        assertThat(out()).isEqualTo(diff);
        assertThat(bad).content().contains("a bad day");
        assertThat(galley("fix", bad.toString(), good.toString())).isZero();
        assertThat(out()).isEqualTo(diff);
        assertThat(bad).content().isEqualTo("Weather\n\nIt was a good day 😀.");
        assertThat(galley("fix", "--check", bad.toString())).isZero();
        assertThat(out()).isEmpty();
    }

    @Test
    void fixesNoTextThatIsNotTheFilesOwn() {
        assertThat(galley("fix", ugly.toString(), "-")).isEqualTo(2);
        assertThat(galley("fix", ugly.toString())).isEqualTo(2);
        assertThat(err())
                .isEqualTo("galley: " + ugly + ": is not plain text in UTF-8, and nothing else can be fixed\n");
    }

    @Test
    void followsThePolicyAboveTheText() throws IOException {
        Path drafts = Files.createDirectory(folder.resolve("drafts"));
        Path draft = Files.writeString(drafts.resolve("draft.txt"), "A bad day, a bad week.");
        Path policy = folder.resolve("galley.yaml");
        Files.writeString(
                policy,
                """
                language: en-GB
                checks:
                  bad-word: minor
                gate:
                  fail-on:
                    minor: 1
                paths:
                  drafts/**:
                    checks: { bad-word: off }
                """);
        assertThat(galley("check", draft.toString())).isZero();
        assertThat(out()).endsWith("draft.txt: PASS: nothing found in 6 words, too small a sample for a score\n");
        assertThat(galley("check", bad.toString(), good.toString())).isZero();
        assertThat(out()).contains("minor [bad-word]").contains("bad.txt: PASS: 1 minor");
        assertThat(galley("policy", "show", draft.toString())).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        language: en-GB  # FILE:1
                        checks:
                          bad-word: off  # FILE:9
                        gate:
                          fail-on:
                            critical: 0  # default
                            major: 0  # default
                            minor: 1  # FILE:6
                        """
                                .replace("FILE", policy.toString()));
    }

    @Test
    void refusesAPolicyThatCannotBeFollowed() throws IOException {
        Path policy =
                Files.writeString(folder.resolve("galley.yaml"), "chekcs: {}\ngate: { fail-on: { minor: few } }\n");
        assertThat(galley("policy", "check", policy.toString())).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        """
                        galley: FILE:1:1: there is no key “chekcs”. Did you mean checks?
                        FILE:2:27: “few” is not a number of findings: write 0, 3, “5 per 1000 words” or any
                        """
                                .replace("FILE", policy.toString()));
        assertThat(galley("check", good.toString())).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(galley("check", "--policy", folder.resolve("none.yaml").toString(), good.toString()))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("galley: " + folder.resolve("none.yaml") + ": no such file\n");
    }

    @Test
    void countsOnlyWhatIsNewOrNotLetStand() throws IOException {
        Path baseline = folder.resolve("old.json");
        assertThat(galley("baseline", "--output", baseline.toString(), bad.toString()))
                .isZero();
        assertThat(out()).isEqualTo(baseline + ": 1 problem\n");
        assertThat(galley("check", "--baseline", baseline.toString(), bad.toString()))
                .isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        FILE:3:10: suppressed [bad-word] “bad”: it is in the baseline
                        FILE: PASS: nothing found, 1 suppressed in 6 words, too small a sample for a score
                        """
                                .replace("FILE", bad.toString()));

        Path edited = Files.writeString(
                folder.resolve("edited.html"), "<h1>Storm</h1><p>A bad week.</p><p>It was a bad day \uD83D\uDE00.</p>");
        assertThat(galley("check", "--baseline", baseline.toString(), edited.toString()))
                .isEqualTo(1);
        assertThat(out()).contains("edited.html:3:3: major [bad-word]").contains("1 major, 1 suppressed");

        Files.writeString(
                folder.resolve("galley.yaml"),
                """
                suppress:
                  - { check: bad-word, text: Bad, reason: "a quotation", author: Sari, until: 2999-12-31 }
                """);
        assertThat(galley("check", edited.toString())).isZero();
        assertThat(out()).contains("edited.html:3:3: suppressed [bad-word] “bad”: a quotation (Sari)");
        assertThat(galley("policy", "show", edited.toString())).isZero();
        assertThat(out())
                .contains(
                        "  - { check: \"bad-word\", text: \"Bad\", reason: \"a quotation\", author: \"Sari\", until: \"2999-12-31\" }");
    }

    @Test
    void whatTheTextLetsStandIsShownAsSuppressed() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<h1>Storm</h1><!-- galley:ignore bad-word: a title --><p>It was a bad film.</p><p>It was a bad day.</p>");
        Path sarif = folder.resolve("page.sarif");
        assertThat(galley("check", "--format", "text", "--format", "sarif=" + sarif, page.toString()))
                .isEqualTo(1);
        assertThat(out())
                .contains("page.html:5:10: major [bad-word]")
                .contains("page.html:3:10: suppressed [bad-word] “bad”: a title")
                .contains("1 major, 1 suppressed");
        assertThat(Files.readString(sarif)).containsOnlyOnce("\"inSource\"").contains("a title");
        Files.writeString(page, "<!-- galley:ignore bad-wort: a title --><p>It was a bad film.</p>");
        assertThat(galley("check", page.toString())).isEqualTo(2);
        assertThat(err())
                .contains(
                        "page.html: a comment ignores “bad-wort”, and there is no such check. Did you mean bad-word?");
    }

    @Test
    void reportsAreAsTheirSchemaSays() throws IOException {
        assertThat(galley("schema", "report")).isZero();
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(out());
        Path baseline = folder.resolve("old.json");
        galley("baseline", "--output", baseline.toString(), bad.toString());
        for (String[] arguments : List.of(
                new String[] {good.toString()},
                new String[] {bad.toString()},
                new String[] {ugly.toString()},
                new String[] {"--source-language", "id", "--baseline", baseline.toString(), bad.toString()})) {
            List<String> command = new ArrayList<>(List.of("check", "--format", "json"));
            command.addAll(List.of(arguments));
            galley(command.toArray(String[]::new));
            assertThat(schema.validate(out(), InputFormat.JSON)).isEmpty();
        }
        assertThat(schema.validate(out().replace("\"reason\"", "\"raison\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void showsWhatAPolicyAttaches() throws IOException {
        Files.writeString(folder.resolve("terms.csv"), "kind;term;instead\nforbidden;opine;say\n");
        Files.writeString(folder.resolve("words.txt"), "gudeg\n");
        Path policy = Files.writeString(
                folder.resolve("galley.yaml"),
                """
                glossary: terms.csv
                words: words.txt
                budget: 2m
                paths:
                  "*.txt": { words: [mudik, KPK], budget: 1500ms }
                """);
        assertThat(galley("policy", "check", policy.toString())).isZero();
        assertThat(galley("policy", "show", good.toString())).isZero();
        assertThat(out())
                .contains(
                        """
                        glossary: "terms.csv"  # POLICY:1
                        words: "words.txt"  # POLICY:2
                        words: ["KPK", "mudik"]  # POLICY:5
                        budget: 1500ms  # POLICY:5
                        """
                                .replace("POLICY", policy.toString()));
        Files.writeString(policy, "glossary: term.csv\nwords: [a b]\nbudget: soon\n");
        assertThat(galley("policy", "check", policy.toString())).isEqualTo(2);
        assertThat(err())
                .contains("galley.yaml:1:11: ")
                .contains("galley.yaml:2:9: “a b” is not one word")
                .contains("galley.yaml:3:9: “soon” is not a time such as 500ms, 20s or 2m");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    @Test
    void countsOnlyWhatWasChanged() throws IOException, InterruptedException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), "A bad start.\n\nA good end.\n");
        git("init", "--quiet");
        git("add", "draft.txt");
        git("commit", "--quiet", "--message", "Draft");
        Files.writeString(draft, "A bad start.\n\nA new paragraph.\n\nA bad end.\n");
        assertThat(galley("check", "--since", "HEAD", draft.toString())).isEqualTo(1);
        assertThat(out())
                .contains("draft.txt:5:3: major [bad-word]")
                .contains("draft.txt:1:3: suppressed [bad-word] “bad”: its paragraph was not changed");
        Path diff = Files.writeString(
                folder.resolve("change.diff"),
                """
                --- a/draft.txt
                +++ b/draft.txt
                @@ -1,3 +1,5 @@
                 A bad start.
                \s
                -A good end.
                +A new paragraph.
                +
                +A bad end.
                """);
        assertThat(galley("check", "--diff", diff.toString(), draft.toString())).isEqualTo(1);
        assertThat(out()).contains("1 major, 1 suppressed");
        git("commit", "--quiet", "--all", "--message", "Edit");
        assertThat(galley("check", "--since", "HEAD", draft.toString())).isZero();
        assertThat(galley("check", "--since", "HEAD", bad.toString()))
                .as("a file that is new")
                .isEqualTo(1);
        assertThat(galley("check", "--since", "nowhere", draft.toString())).isEqualTo(2);
        assertThat(err()).contains("git knows no revision “nowhere”");
    }

    @Test
    void refusesWhatIsNoBaseline() throws IOException {
        Path baseline = Files.writeString(folder.resolve("old.json"), "{\"galley-baseline\": 1}");
        assertThat(galley("check", "--baseline", baseline.toString(), good.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("old.json:1:").contains("not a baseline that “galley baseline” wrote");
        assertThat(galley("baseline", "--output", baseline.toString(), good.toString(), "nowhere.txt"))
                .isEqualTo(2);
        assertThat(baseline).content().isEqualTo("{\"galley-baseline\": 1}");
    }

    @Test
    void writesOutPatterns() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news/2026/july"));
        Files.writeString(news.resolve("storm.txt"), "A bad storm.");
        Files.writeString(folder.resolve("news/[1].txt"), "A good sign.");
        Files.writeString(Files.createDirectory(folder.resolve("news/.git")).resolve("old.txt"), "A bad past.");
        assertThat(galley("check", folder + "/news/**/*.{txt,html}", folder + "/news/[1].txt"))
                .isEqualTo(1);
        assertThat(out().lines().filter(line -> line.matches(".*: (PASS|FAIL).*")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(folder + "/news/2026/july/storm.txt: FAIL"),
                        line -> assertThat(line).startsWith(folder + "/news/[1].txt: PASS"));
        assertThat(galley("check", folder + "/*/nothing-*.txt", good.toString()))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("galley: " + folder + "/*/nothing-*.txt: the pattern matches no file\n");
        assertThat(out()).contains("good.txt: PASS");
        assertThat(galley("check", folder + "/[.txt")).isEqualTo(2);
        assertThat(err())
                .startsWith("galley: " + folder + "/[.txt: is not a pattern: ")
                .hasLineCount(1);
        assertThat(galley("fix", folder + "/none/*.txt")).isEqualTo(2);
        assertThat(galley("baseline", folder + "/none/*.txt")).isEqualTo(2);
    }

    @Test
    void reportsInTheOrderOfTheFilesHoweverManyAtATime() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", "--jobs=4", "--format=json"));
        for (int i = 0; i < 30; i++) {
            Path file = folder.resolve("article" + (30 - i) + ".txt");
            Files.writeString(file, "A good day. ".repeat(i % 7 == 0 ? 300 : 1));
            arguments.add(file.toString());
        }
        assertThat(galley(arguments.toArray(String[]::new))).isZero();
        List<String> names = new ArrayList<>();
        for (String line : out().lines().toList()) {
            names.add(new ObjectMapper().readTree(line).at("/document/name").asText());
        }
        assertThat(names).isEqualTo(arguments.subList(3, arguments.size()));
    }

    @Test
    void asksNoModelInAHurry() throws IOException {
        List<Setup> setups = new ArrayList<>();
        Check modelled = new Check() {
            @Override
            public CheckSpec spec() {
                return CheckSpec.of("odd-sense", Category.STYLE, Severity.MAJOR)
                        .proven(0.9)
                        .needs(Measurement.WORD_FIT)
                        .build();
            }

            @Override
            public Stream<Hit> inspect(Article article) {
                return Stream.empty();
            }
        };
        QualityCheck without = new QualityCheck(
                new Ingest(Set.of(Locale.US), Ingest.MOST_CHARACTERS),
                new Analyser(Line.ANNOTATOR, Models.absent("no model")),
                glossary -> List.of(modelled),
                Glossary.EMPTY);
        Cli cli = new Cli(
                new Console(new ByteArrayInputStream(new byte[0]), print(out), print(err)),
                setup -> {
                    setups.add(setup);
                    return without;
                },
                () -> List.of(modelled),
                () -> new PolicyReader(List.of(modelled.spec()), Set.of(), Set.of(Locale.US)));
        assertThat(cli.run("check", good.toString())).isEqualTo(3);
        out.reset();
        assertThat(cli.run("check", "--profile=fast", good.toString())).isZero();
        assertThat(out()).isEqualTo(good + ": PASS: nothing found in 5 words, too small a sample for a score\n");
        assertThat(setups).extracting(Setup::profile).containsExactly(Profile.FULL, Profile.FAST);
        Files.writeString(folder.resolve("galley.yaml"), "gate: { require: [odd-sense] }");
        assertThat(cli.run("check", "--profile=FAST", good.toString())).isEqualTo(3);
        assertThat(out()).contains("not looked at, could have failed it: no model (odd-sense)");
    }

    @Test
    void survivesAReaderThatLeaves() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(closed, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        Cli cli = new Cli(console, setup -> QUALITY_CHECK, () -> CHECKS, CliTest::policyReader);
        assertThat(cli.run("check", good.toString(), bad.toString())).isEqualTo(3);
        assertThat(err()).isEmpty();
    }
}
