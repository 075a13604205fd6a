package io.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.check.Gap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GapGroupTest {
    private static List<Gap> gaps(String reason, boolean decisive, String... checks) {
        return Stream.of(checks).map(check -> new Gap(check, reason, decisive)).toList();
    }

    private static List<GapGroup> groups(List<Gap> some, List<Gap> more) {
        return GapGroup.of(Stream.concat(some.stream(), more.stream()).toList());
    }

    @Test
    void oneReasonIsSaidOnce() {
        assertThat(groups(gaps("no source", false, "addition", "omission"), gaps("no time", false, "spelling")))
                .containsExactly(
                        new GapGroup("no source", false, List.of("addition", "omission")),
                        new GapGroup("no time", false, List.of("spelling")));
    }

    @Test
    void whatCouldHaveDecidedStandsFirstAndAlone() {
        assertThat(groups(gaps("no time", false, "comma-splice"), gaps("no time", true, "spelling")))
                .containsExactly(
                        new GapGroup("no time", true, List.of("spelling")),
                        new GapGroup("no time", false, List.of("comma-splice")));
    }

    @Test
    void manyChecksAreNamedInPart() {
        assertThat(new GapGroup("no time", true, List.of("a", "b", "c", "d")).names())
                .isEqualTo("a, b, c, d");
        assertThat(new GapGroup("no time", true, List.of("a", "b", "c", "d", "e")).names())
                .isEqualTo("a, b, c and 2 more");
    }
}
