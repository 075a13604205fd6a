package io.galley.bitext;

import static org.assertj.core.api.Assertions.assertThat;

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

final class UnitsTest {
    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertThat(units("id", "Menurut dr. Sari dan J. K. Hartono, air naik. Warga mengungsi."))
                .containsExactly("Menurut dr. Sari dan J. K. Hartono, air naik.", "Warga mengungsi.");
    }

    @Test
    void noSentenceRunsOverTheEndOfAParagraph() {
        assertThat(units("ar", "افتتح العمدة الجسر\n\nوكان الجو ممطرا")).hasSize(2);
    }

    private static List<String> units(String tag, String text) {
        Locale language = Locale.forLanguageTag(tag);
        Document document = new Ingest(Set.of(language), Ingest.MOST_CHARACTERS)
                .read(new Submission(
                        Material.ofText("test.txt", text),
                        Optional.empty(),
                        new LanguagePair(Optional.empty(), language)));
        return Units.of(document.text(), document.segments(), language).stream()
                .map(Unit::text)
                .toList();
    }
}
