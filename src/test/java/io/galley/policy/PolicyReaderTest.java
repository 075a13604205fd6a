package io.galley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.galley.check.Check;
import io.galley.checks.Catalogue;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.report.CheckOrder;
import io.galley.report.Exemption;
import io.galley.report.Exemptions;
import io.galley.report.GatePolicy;
import io.galley.report.Limit;
import io.galley.terms.Glossary;
import io.galley.terms.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicyReaderTest {
    private static final PolicyReader READER = new PolicyReader(
            Catalogue.all().stream().map(Check::spec).toList(), Set.of("languagetool"), Set.of(Locale.US, Locale.UK));

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private static Path folder = Path.of("");

    @BeforeAll
    static void putFilesBesideIt(@TempDir Path news) throws IOException {
        folder = news;
        Files.writeString(news.resolve("terms.csv"), "kind;term;instead\nforbidden;opine;\n");
        Files.writeString(news.resolve("wrong.csv"), "kind;term\nforbiden;opine\n");
        Files.writeString(news.resolve("words.txt"), "# dishes\ngudeg\nnasi goreng\n\n  soto # a soup\n");
    }

    private static final String EXAMPLE =
            """
            language: en-GB
            source-language: id
            glossary: terms.csv
            words: [mudik, KPK]
            budget: 20s
            checks:
              acronym: off
              grammar: major
            gate:
              fail-on:
                minor: 5 per 1000 words
                major: any
                checks:
                  grammar: 2
                categories:
                  punctuation: 10
              require: [spelling, languagetool]
            suppress:
              - check: acronym
                text: KPK
                reason: known to all
                until: 2026-01-31
              - { fingerprint: 0a1b, reason: over, until: 2026-01-30 }
            paths:
              sport/**:
                words: [gendhing]
              opinion/**:
                checks:
                  acronym: on
                gate:
                  fail-on:
                    minor: any
            """;

    private static PolicyFile read(String yaml) throws PolicyException {
        return READER.read("galley.yaml", folder, yaml);
    }

    @Test
    void readsAPolicy() throws PolicyException {
        Section settings = read(EXAMPLE).settings(folder.resolve("sport/match.txt"), TODAY);
        assertThat(settings.language()).hasValue(Setting.at(1, Locale.UK));
        assertThat(settings.gate("x", Map.of(), Set.of()))
                .isEqualTo(new GatePolicy(
                        "x",
                        List.of(
                                Limit.of(new Limit.OfSeverity(Severity.CRITICAL), 0),
                                new Limit(new Limit.OfSeverity(Severity.MINOR), 5, true),
                                Limit.of(new Limit.OfCheck("grammar"), 2),
                                Limit.of(new Limit.OfCategory(Category.PUNCTUATION), 10)),
                        Map.of("acronym", CheckOrder.OFF, "grammar", CheckOrder.as(Severity.MAJOR)),
                        Set.of("spelling", "languagetool"),
                        new Exemptions(
                                List.of(new Exemption(
                                        Optional.empty(),
                                        Optional.of("acronym"),
                                        Optional.of("KPK"),
                                        "known to all",
                                        Optional.empty(),
                                        Optional.of(TODAY))),
                                Map.of(),
                                Set.of()),
                        Optional.of(new Glossary(List.of(Term.forbidden("opine")))),
                        Set.of("mudik", "KPK", "gendhing"),
                        Optional.of(Duration.ofSeconds(20))));
    }

    @Test
    void narrowerSettingsGoBefore() throws PolicyException {
        Section settings = read(EXAMPLE).settings(folder.resolve("opinion/2026/column.txt"), TODAY);
        assertThat(settings.checks().get("acronym")).isEqualTo(Setting.at(29, CheckOrder.ON));
        assertThat(settings.gate("x", Map.of(), Set.of()).limits())
                .noneMatch(limit -> limit.subject().equals(new Limit.OfSeverity(Severity.MINOR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "---\n"})
    void anEmptyPolicyIsTheDefault(String yaml) throws PolicyException {
        assertThat(read(yaml).settings(Path.of("a.txt"), TODAY).gate("default", Map.of(), Set.of()))
                .isEqualTo(GatePolicy.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chekcs: {}                          | 1:1: there is no key “chekcs”. Did you mean checks?
                    checks: { acronim: off }            | 1:11: there is no check “acronim”. Did you mean acronym?
                    checks: { acronym: of }             | 1:20: there is no order for a check “of”. Did you mean off?
                    checks: { acronym: [off] }          | 1:20: a single word or number is wanted here
                    checks: acronym                     | 1:9: names with values are wanted here, each on a line of its own: “name: value”
                    gate: { fail-on: { minor: -1 } }    | 1:27: “-1” is not a number of findings: write 0, 3, “5 per 1000 words” or any
                    gate: { fail-on: { categories: { punktuation: 1 } } } | 1:34: there is no category “punktuation”. Did you mean punctuation?
                    gate: { require: all }              | 1:18: a list is wanted here, each item on a line of its own: “- item”
                    gate: { require: [langtool] }       | 1:19: there is no check or reader “langtool”. Did you mean languagetool?
                    suppress: [{ check: acronym }]      | 1:12: say why this is suppressed: a reason is wanted
                    suppress: [{ reason: x }]           | 1:12: say what is suppressed: a fingerprint, or a check and perhaps the text that it marks
                    suppress: [{ check: acronym, reason: x, until: soon }] | 1:48: “soon” is not a date such as 2027-01-31
                    glossary: [terms.csv]               | 1:11: a single word or number is wanted here
                    glossary: term.csv                  | 1:11:
                    glossary: wrong.csv                 | wrong.csv:2: unknown kind “forbiden”. Did you mean forbidden?
                    words: dishes.txt                   | 1:8: there is no file
                    words: words.txt                    | 1:8: words.txt:3: “nasi goreng” is not one word; list each word for itself
                    words: [mudik, nasi goreng]         | 1:16: “nasi goreng” is not one word; list each word for itself
                    words: [[mudik]]                    | 1:9: a single word or number is wanted here
                    budget: 20                          | 1:9: “20” is not a time such as 500ms, 20s or 2m
                    budget: 0s                          | 1:9: “0s” is not a time such as 500ms, 20s or 2m
                    budgte: 20s                         | 1:1: there is no key “budgte”. Did you mean budget?
                    language: fr                        | 1:11: articles in “fr” are not read; these are: en-GB, en-US
                    language: en_GB                     | 1:11: “en_GB” is not a language tag such as en-GB
                    paths: { '[': {} }                  | 1:10: “[” is no pattern of paths such as news/**
                    paths: { 'a': { paths: {} } }       | 1:17: there is no key “paths”.
                    checks: { acronym: off, acronym: on } | 1:25: “acronym” stands here a second time
                    checks: {                           | this is not YAML:
                    a: &x [1]                           | 1:1: there is no key “a”.
                    """)
    void refuses(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("galley.yaml:")
                .hasMessageContaining(message);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThatThrownBy(() -> read("chekcs: {}\nlanguage: fr\n"))
                .isInstanceOfSatisfying(PolicyException.class, e -> assertThat(e.faults())
                        .extracting(PolicyException.Fault::line)
                        .containsExactly(1, 2));
    }

    @Test
    void aPolicyFromOutsideNamesNoFiles() throws PolicyException {
        assertThat(READER.readAlone("inline", "words: [mudik]").base().words()).hasSize(1);
        for (String yaml : List.of("glossary: terms.csv", "words: /etc/hosts")) {
            assertThatThrownBy(() -> READER.readAlone("inline", yaml))
                    .isInstanceOf(PolicyException.class)
                    .hasMessageContaining("names no files")
                    .hasMessageNotContaining("localhost");
        }
    }

    @Test
    void pointsAtEachFault() {
        assertThatThrownBy(() -> read("checks: { 'a/b~c': off }\nsuppress: [{ check: acronym, until: soon }]\n"))
                .isInstanceOfSatisfying(PolicyException.class, e -> assertThat(e.faults())
                        .extracting(PolicyException.Fault::pointer)
                        .containsExactly("/checks/a~1b~0c", "/suppress/0/until"));
    }

    @Test
    void refusesWhatIsNoPolicyAtAll() {
        assertThatThrownBy(() -> read("a: 1\n".repeat(100_000))).isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> read("\u0000")).isInstanceOf(PolicyException.class);
    }

    @Test
    void theExampleInTheReadmeIsOne() throws IOException, PolicyException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        Section settings = read(readme.substring(start, readme.indexOf("```", start)))
                .settings(folder.resolve("opinion/column.txt"), TODAY);
        assertThat(settings.gate("x", Map.of(), Set.of()).limits()).hasSize(4);
        assertThat(settings.exemptions()).hasSize(1);
    }

    @Test
    void theSchemaSaysTheSame() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonSchema schema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json.valueToTree(READER.schema()));
        YAMLMapper yaml = new YAMLMapper();
        assertThat(schema.validate(yaml.readTree(EXAMPLE))).isEmpty();
        assertThat(schema.validate(yaml.readTree("suppress: [{ check: acronym }]")))
                .isNotEmpty();
        assertThat(schema.validate(yaml.readTree("checks: { acronim: off }"))).isNotEmpty();
        assertThat(schema.validate(yaml.readTree("gate: { fail-on: { minor: few } }")))
                .isNotEmpty();
    }
}
