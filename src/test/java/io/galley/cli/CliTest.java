package io.galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.galley.Line;
import io.galley.QualityCheck;
import io.galley.Undoubting;
import io.galley.analyse.Analyser;
import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.check.Inspector;
import io.galley.checks.Catalogue;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.ingest.Ingest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static QualityCheck line(List<Check> checks) {
        return new QualityCheck(
                new Ingest(Set.of(Locale.US, Locale.UK), Ingest.MOST_CHARACTERS),
                new Analyser(Line.ANNOTATOR, Undoubting.ESTIMATOR),
                new Inspector(checks));
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
        return new Cli(console, glossary -> qualityCheck.get(), () -> CHECKS).run(arguments);
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
        assertThat(out()).isEqualTo(good + ": PASS: nothing found in 5 words\n");
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
                        FILE: FAIL (1 major finding, 0 allowed): 1 major in 6 words
                        """
                                .replace("FILE", bad.toString()));
        assertThat(err()).isEmpty();
    }

    @Test
    void leavesOpenWhatWasNotLookedAt() {
        assertThat(galley("check", ugly.toString())).isEqualTo(3);
        assertThat(out())
                .contains("not looked at [bad-word] the check crashed")
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
                terms -> line(Catalogue.of(terms)),
                () -> CHECKS);
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
                    check a --format xml                   | Invalid value for option '--format'
                    check a --frmat json                   | Unknown option: '--frmat'
                    chekc a                                | Did you mean: galley check
                    explain bad-wrd                        | no check is called “bad-wrd”; did you mean “bad-word”?
                    explain                                | Missing required parameter: 'CHECK'
                    --debug                                | say what to do: check, checks or explain
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

                        Flagged:
                          - A ⟦bad⟧ day.
                            Another ⟦bad⟧ and ⟦bad⟧ day.

                        Accepted:
                          - A good day.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "checks --help", "explain --help"})
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
        Cli cli = new Cli(console, glossary -> QUALITY_CHECK, () -> CHECKS);
        assertThat(cli.run("check", good.toString(), bad.toString())).isEqualTo(3);
        assertThat(err()).isEmpty();
    }
}
