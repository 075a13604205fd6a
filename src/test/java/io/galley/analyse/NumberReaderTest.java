package io.galley.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.analyse.NumberMention.Counted;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberReaderTest {
    private static final String TEXT =
            """
            The council of the northern district on the island said that prices rose by 400~percent in a year.

            The council of the northern district on the island will spend about Rp 4.2~billion on its schools.

            The council of the northern district on the island says that it will have to pay Rp~4,200 for each.

            The council of the northern district on the island had one hundred~and five million rupiah for it.

            The council of the northern district on the island said that water comes to 120~villages of 300.

            The council of the northern district on the island was elected at the end of~2019 and meets again.

            The council of the northern district on the island expects that between 10~and 15 percent are ill.
            """;

    /** Word keeps a number and its unit together, and where it cannot, the line ends between them. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u202f", "\n", "\r\n"})
    void readsNumbersAcrossBlanksOfAnyKind(String blank) {
        assertThat(numbers(TEXT.replace("~", blank)))
                .isEqualTo(numbers(TEXT.replace('~', ' ')))
                .contains(
                        "PERCENT 400",
                        "MONEY 4200000000 IDR rough",
                        "MONEY 4200 IDR",
                        "MONEY 105000000 IDR",
                        "COUNT 120 village",
                        "YEAR 2019",
                        "RANGE 10");
    }

    private static List<String> numbers(String text) {
        return Line.article(Locale.US, text).numbers().stream()
                .map(number -> String.join(
                                " ",
                                number.kind().name(),
                                number.value().stripTrailingZeros().toPlainString(),
                                number.currency().orElse(""),
                                number.counted().map(Counted::noun).orElse(""),
                                number.rough() ? "rough" : "")
                        .replaceAll(" +", " ")
                        .strip())
                .toList();
    }
}
