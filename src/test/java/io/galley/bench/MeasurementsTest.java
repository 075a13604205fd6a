package io.galley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.check.CheckSpec;
import io.galley.checks.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the specs say of the checks is what was measured. */
final class MeasurementsTest {
    /** A check that alarms more often over clean news only advises. */
    private static final double MOST_PER_THOUSAND_WORDS = 0.3;

    @Test
    void provenChecksAreQuietAndEveryCheckWasMeasured() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/site/measurements.md"))) {
            List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
            if (cells.size() > 4 && !cells.get(1).isEmpty()) {
                rows.put(cells.get(1), cells);
            }
        }
        for (CheckSpec spec :
                Catalogue.all().stream().map(check -> check.spec()).toList()) {
            assertThat(rows).as("rows of the table").containsKey(spec.id());
            List<String> row = rows.get(spec.id());
            assertThat(row.get(2)).as(spec.id()).isEqualTo(spec.proven() ? "proven" : "preview");
            if (spec.proven()) {
                assertThat(Double.parseDouble(row.get(4)))
                        .as("alarms of " + spec.id() + " per 1,000 words")
                        .isLessThanOrEqualTo(MOST_PER_THOUSAND_WORDS);
            }
        }
    }
}
