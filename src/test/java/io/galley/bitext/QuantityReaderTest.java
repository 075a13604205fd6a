package io.galley.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id | dana Rp 2,5 triliun untuk jalan   | 2,5 triliun    | 2500000000000
            id | sebanyak dua puluh lima orang     | dua puluh lima | 25
            id | 1.500 kursi                       | 1.500          | 1500
            id | ulang tahun kedua belas           | kedua belas    | 12
            id | anak kelima                       | kelima         | 5
            id | sepertiganya rusak                | sepertiganya   | 3
            id | setengah desa                     | setengah       | 0.5
            id | pukul 14.30 WIB                   | 14.30          | 1430
            en | at 2:30 p.m. on Monday            | 2:30           | 1430
            en | between 10:00-11:30 pm that night | 10:00          | 2200
            en | 1,250.5 tons                      | 1,250.5        | 1250.5
            en | $3.2bn in loans                   | 3.2bn          | 3200000000
            en | one-hundred percent               | one-hundred    | 100
            en | twenty-five people                | twenty-five    | 25
            fr | 1,5 milliard de maisons           | 1,5 milliard   | 1500000000
            fr | au XIXe siècle                    | XIXe           | 19
            fr | trente personnes                  | trente         | 30
            ja | 30億人                            | 30億           | 3000000000
            ja | 1万2500人が                       | 1万2500        | 12500
            ja | 1兆5000億円を                     | 1兆5000億      | 1500000000000
            zh | 1.5万亿元的                       | 1.5万亿        | 1500000000000
            ar | ٣٫٥ مليون شخص                     | ٣٫٥ مليون      | 3500000
            """)
    void readsTheFirstNumberOfATextAsAValue(String language, String text, String words, BigDecimal value) {
        Quantity first = quantities(language, text).get(0);
        assertThat(first.span().in(text)).isEqualTo(words);
        assertThat(first.values()).anySatisfy(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @Test
    void aDigitThatEndsAWordNeedsNoAnswer() {
        assertThat(quantities("en", "19,500 km2 of forest"))
                .extracting(Quantity::firm)
                .containsExactly(true, false);
    }

    @Test
    void nothingIsReadInWhatHoldsNoNumber() {
        assertThat(quantities("en", "The ferry was late.")).isEmpty();
        assertThat(quantities("en", "The skater&#39;s board.")).isEmpty();
        assertThat(quantities("id", "")).isEmpty();
    }

    private static List<Quantity> quantities(String language, String text) {
        return QuantityReader.of(Locale.forLanguageTag(language)).read(text, new Span(0, text.length()));
    }
}
