package io.galley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.check.CheckSpec;
import io.galley.checks.Catalogue;
import io.galley.measure.languagetool.RuleNoise;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the specs and the rule tables say is what was measured. */
final class MeasurementsTest {
    private static final List<CheckSpec> SPECS =
            Catalogue.all().stream().map(check -> check.spec()).toList();

    private static String page = "";
    private static String translations = "";

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Measure.PAGE);
        translations = Files.readString(Measure.TRANSLATIONS);
    }

    /** The rows of all checks; those that look at the source have a page of their own. */
    private static Map<String, Map<String, String>> checks() {
        Map<String, Map<String, String>> rows = new TreeMap<>(rows("Checks", "check"));
        Table.under("Checks", translations).forEach(row -> rows.put(row.get("check"), row));
        return rows;
    }

    private static Map<String, Map<String, String>> rows(String heading, String key) {
        return Table.under(heading, page).stream().collect(Collectors.toMap(row -> row.get(key), Function.identity()));
    }

    @Test
    void everyCheckWasMeasuredAndNoOther() {
        assertThat(new TreeSet<>(checks().keySet()))
                .filteredOn(id -> !id.startsWith("**"))
                .containsExactlyInAnyOrderElementsOf(
                        SPECS.stream().map(CheckSpec::id).toList());
    }

    @Test
    void provenChecksAreQuietAndRight() {
        Map<String, Map<String, String>> rows = checks();
        assertThat(SPECS).allSatisfy(spec -> {
            Map<String, String> row = rows.get(spec.id());
            assertThat(row.get("status"))
                    .as("status when " + spec.id() + " was measured")
                    .isEqualTo(Figures.status(spec.proven()));
            if (spec.proven()) {
                assertThat(row.get("may be"))
                        .as("what " + spec.id() + " may be")
                        .isEqualTo("proven");
                assertThat(Double.parseDouble(row.get("false per 1,000 words")))
                        .isLessThanOrEqualTo(Figures.MOST_FALSE_PER_THOUSAND_WORDS);
            }
        });
    }

    @Test
    void confidenceIsWhatWasMeasured() {
        Map<String, Map<String, String>> rows = checks();
        assertThat(SPECS).allSatisfy(spec -> assertThat(spec.confidence())
                .as("confidence of " + spec.id())
                .isEqualTo(Double.parseDouble(rows.get(spec.id()).get("confidence"))));
    }

    @Test
    void noisyRulesAreOffOrOnlyAdvise() {
        Map<String, CheckSpec> byKind = Map.of(
                "SPELLING", spec("spelling"),
                "CONFUSED_WORD", spec("confused-word"),
                "GRAMMAR", spec("grammar"),
                "REPETITION", spec("repetition"),
                "WORDING", spec("wording"),
                "PUNCTUATION", spec("punctuation"),
                "CAPITALISATION", spec("capitalisation"));
        assertThat(Table.under("LanguageTool's rules that are asked", page)).allSatisfy(row -> {
            if (Double.parseDouble(row.get("false per 1,000 words")) > Page.MOST_OF_A_RULE) {
                assertThat(byKind.get(row.get("kind of remark")).proven())
                        .as(row.get("rule"))
                        .isFalse();
            }
        });
    }

    private static CheckSpec spec(String id) {
        return SPECS.stream().filter(spec -> spec.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyRuleThatIsOffWasMeasured() {
        Map<String, Map<String, String>> rows = rows("LanguageTool's rules that are switched off", "silenced");
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(RuleNoise.silencedLines());
    }
}
