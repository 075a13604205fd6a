package io.galley;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.render.JsonReport;
import io.galley.render.TextReport;
import io.galley.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole reports, as they are kept with the sources. {@code mvn test -Dtest=GoldenTest -Dgolden.update=true} writes them anew;
 * the difference is for a person to read.
 */
final class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"clean", "finance", "museum", "sample"})
    void reportsWhatItReportedBefore(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("report.txt");
        String actual = TextReport.of(read(name)) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void equalArticlesGiveEqualBytes() throws IOException {
        assertThat(JsonReport.of(read("finance"))).isEqualTo(JsonReport.of(read("finance")));
    }

    private static Report read(String name) throws IOException {
        return Line.report(Locale.US, Files.readString(CASES.resolve(name).resolve("input.txt")));
    }
}
