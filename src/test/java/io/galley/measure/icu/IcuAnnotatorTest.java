package io.galley.measure.icu;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.analyse.Passage;
import io.galley.analyse.Token;
import io.galley.ingest.Ingest;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.text.Document;
import io.galley.text.LanguagePair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class IcuAnnotatorTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void sentencesAndWordsOfAWritingWithoutBlanksAreFound() {
        Document document = document(Locale.JAPANESE, "市長は橋を開けた。雨が降っていた。");
        List<Passage> passages = annotated(document);
        assertThat(passages.get(0).sentences())
                .extracting(sentence -> sentence.span().in(document.text()))
                .containsExactly("市長は橋を開けた。", "雨が降っていた。");
        assertThat(passages.get(0).sentences().get(0).tokens())
                .extracting(Token::text)
                .contains("市長", "橋", "。");
    }

    @Test
    void placesCountInAWritingFromRightToLeftAndBehindEmoji() {
        Document document = document(ARABIC, "🙂 افتتح العمدة الجسر. وكان الجو ممطرا.");
        assertThat(annotated(document).stream().flatMap(passage -> passage.tokens().stream()))
                .isNotEmpty()
                .allSatisfy(
                        token -> assertThat(token.span().in(document.text())).isEqualTo(token.text()));
        assertThat(annotated(document).get(0).sentences()).hasSize(2);
    }

    private static List<Passage> annotated(Document document) {
        return new IcuAnnotator().annotate(document).passages();
    }

    private static Document document(Locale language, String text) {
        return new Ingest(Set.of(language), Ingest.MOST_CHARACTERS)
                .read(new Submission(
                        Material.ofText("test.txt", text),
                        Optional.empty(),
                        new LanguagePair(Optional.empty(), language)));
    }
}
