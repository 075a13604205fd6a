package io.galley.checks.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.terms.Glossary;
import io.galley.terms.Term;
import io.galley.terms.Term.Original;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of the source and what became of them. */
final class GlossaryMismatchTest {
    private static final Check CHECK = new GlossaryMismatch(new Glossary(List.of(
            Term.translation("regent", "bupati").because("style book 5"),
            Term.translation("flood", "banjir"),
            Term.translation("storm", "badai"),
            Term.translation("shock", "gempa"),
            Term.translation("earthquake", "gempa bumi"),
            Term.translation("tremor", "gempa bumi"),
            Term.translation("European Union", "Uni Eropa"),
            Term.translation(List.of("election"), List.of(new Original("élections", "fr"))),
            Term.translation("选举", "pemilu"))));

    @BeforeEach
    void aligned() {
        assumeTrue(Line.MODELS.pairs().absence().isEmpty(), "skipped: the model is not installed");
    }

    private static List<String> messages(Locale sourceLanguage, String source, Locale language, String target) {
        Article article = Line.article(sourceLanguage, source, language, target);
        return CHECK.inspect(article).map(hit -> hit.message()).toList();
    }

    private static List<String> messages(String source, String target) {
        return messages(Locale.forLanguageTag("id"), source, Locale.US, target);
    }

    @Test
    void saysWhatIsWantedAndWhatStandsThere() {
        assertThat(messages(
                        "Bupatinya mengunjungi desa itu pada hari Senin.", "The mayor visited the village on Monday."))
                .containsExactly(
                        "“bupati” of the source is “regent” in your glossary; here it is “mayor” (style book 5)");
    }

    @Test
    void takesTheLongestTermAndEachOfItsTranslations() {
        String source = "Warga terkejut karena gempa bumi menghancurkan jembatan itu pada hari Senin.";
        assertThat(messages(source, "Residents were surprised because the storm destroyed the bridge on Monday."))
                .containsExactly(
                        "“gempa bumi” of the source is “earthquake” or “tremor” in your glossary; here it is “storm”");
        assertThat(messages(source, "Residents were surprised because tremors destroyed the bridge on Monday."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Para bupati itu bertemu pada hari Kamis di Bandung.    | The regents met in Bandung on Thursday.
                    Bupati itu bertemu dengan para petani di Bandung.      | He met with the farmers in Bandung.
                    Kota itu dilanda badai pada hari Minggu malam.         | The city was hit by a thunderstorm on Sunday night.
                    Uni Eropa akan membahas tarif itu pada hari Kamis.     | The EU will discuss the tariff on Thursday.
                    Uni Eropa akan membahas tarif itu pada hari Kamis.     | The union will discuss the tariff on Thursday.
                    Kebanjiran itu dibahas oleh para menteri hari Kamis.   | The disaster was discussed by the ministers on Thursday.
                    """)
    void acceptsOtherFormsPartsAndPronouns(String source, String target) {
        assertThat(messages(source, target)).isEmpty();
    }

    @Test
    void knowsTermsOfOneLanguageOnlyThere() {
        String source = "Les élections auront lieu en mai dans tout le pays.";
        String target = "The polls will be held across the country in May.";
        assertThat(messages(Locale.FRENCH, source, Locale.US, target))
                .containsExactly("“élections” of the source is “election” in your glossary; here it is “polls”");
    }

    @Test
    void looksForLettersWhereWordsAreNotParted() {
        String source = "Pemilu akan diadakan di seluruh negeri pada bulan Mei.";
        Locale indonesian = Locale.forLanguageTag("id");
        assertThat(messages(indonesian, source, Locale.CHINESE, "选举将于五月在全国举行。")).isEmpty();
        assertThat(messages(indonesian, source, Locale.CHINESE, "投票将于五月在全国举行。"))
                .containsExactly("“pemilu” of the source is “选举” in your glossary; here it is “投票”");
    }
}
