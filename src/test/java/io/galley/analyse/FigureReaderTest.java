package io.galley.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,250 houses and 4.2 billion rupiah       | 1250 4200000000
                    two hundred and forty-one sheep           | 241
                    seven and four                            | 7 4
                    one hundred and two thousand              | 102000
                    a hundred men, half a million women       | 100 500000
                    two million three hundred thousand five   | 2300005
                    three dozen eggs for $2bn                 | 36 2000000000
                    12 million and two                        | 12000000 2
                    0,5 million in 1.250.000 homes            | 500000 1250000
                    twenty one-way streets                    | 21
                    the 1.2.3 release, rows 1,2,3             | ''
                    nineteen eighty-four                      | 19 84
                    12,34,567 rupees                          | 1234567
                    hundreds of thousands                     | ''
                    """)
    void readsValues(String text, String values) {
        assertThat(FigureReader.read(text, 0, Numerals.ENGLISH).stream()
                        .map(figure -> figure.value().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }
}
