package io.galley.checks.residue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.terms.Glossary;
import io.galley.text.LanguagePair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UntranslatedWordTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final UntranslatedWord check = new UntranslatedWord(Glossary.EMPTY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Farmers bekerja in the fields.                      | bekerja
            The two men membersihkannya in an hour.             | membersihkannya
            The sekolah-sekolah reopened on Monday.             | sekolah-sekolah
            It was the pertandingan of the year, he said.       | pertandingan
            He met para petani near the lake.                   | para petani
            The boat sank di laut near Manado.                  | di laut
            “We will help the korban of the flood,” she said.   | korban
            “Kami tidak tahu,” the owner said.                  | Kami tidak tahu
            The plan, she said, adalah untuk rakyat miskin.     | adalah untuk rakyat miskin
            """)
    void findsWhatWasLeft(String text, String left) {
        assertThat(marked(Line.article(Locale.US, text))).containsExactly(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Dewan Perwakilan Rakyat and the Polda Metro Jaya said so.",
                "The tradition, known as sedekah laut, is old.",
                "A community meeting (rapat warga) was held in the hall.",
                "A yearly feast, or pesta rakyat, was held.",
                "The “jalan tikus” behind the market was closed.",
                "The pencak silat team and the bupati ate gado-gado and sate ayam.",
                "The men spoke of ahorros para dos and la vida es corta.",
                "The warung was full, said Mulyono, the de facto head of the al-Ikhlas mosque.",
            })
    void leavesAloneWhatWasLeftOnPurpose(String text) {
        assertThat(marked(Line.article(Locale.US, text))).isEmpty();
    }

    @Test
    void asksOnlyWhereTheSourceMayBeIndonesian() {
        String text = "Two karyawan were dismissed.";

        assertThat(marked(Line.article(Locale.US, text))).isNotEmpty();
        assertThat(marked(Line.article(new LanguagePair(Optional.of(Locale.GERMAN), Locale.US), text)))
                .isEmpty();
    }

    @Test
    void isSureBesideTheSource() {
        assumeTrue(Line.MODELS.pairs().absence().isEmpty(), "skipped: the model is not installed");
        String source =
                """
                Sungai itu meluap pada hari Senin. Warga takut sungai itu akan meluap lagi. Banyak ikan mati di dalam sungai itu.

                Kota Rakyat dibangun untuk rakyat miskin di tepi laut.
                """;
        String target =
                """
                The sungai burst its banks on Monday. Residents fear that the sungai will burst its banks again. Many fish died in the sungai.

                Kota Rakyat was built for poor rakyat at the seaside.
                """;
        assertThat(marked(Line.article(INDONESIAN, source, Locale.US, target)))
                .containsExactly("sungai", "sungai", "sungai");
        assertThat(marked(Line.article(Locale.US, target))).isEmpty();
    }

    private List<String> marked(Article article) {
        return check.inspect(article).map(hit -> article.text(hit.span())).toList();
    }
}
