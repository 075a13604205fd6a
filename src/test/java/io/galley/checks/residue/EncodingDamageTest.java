package io.galley.checks.residue;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.check.Hit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingDamageTest {
    private final EncodingDamage check = new EncodingDamage();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The cafÃ© closed.                  | cafÃ©    | café
            He didnâ€™t pay.                    | didnâ€™t | didn’t
            She said â€œNoâ€\u009D twice.       | â€œNoâ€\u009D | “No”
            She said â€œNoâ€ twice.          | â€œNoâ€ | “No”
            The man â€“ a pilot â€“ left.       | â€“     | –
            The bill was Â£20.                  | Â£      | £
            It costs â‚¬5.                      | â‚¬     | €
            FranÃ§ois met BjÃ¶rn.              | FranÃ§ois | François
            MichaÅ‚ owns it.                   | MichaÅ‚ | Michał
            Well done ðŸ˜€ now.                | ðŸ˜€    | 😀
            He didn‚Äôt pay.                   | didn‚Äôt | didn’t
            The caf√© closed.                  | caf√©   | café
            """)
    void tellsWhatBrokenCharactersWere(String text, String broken, String mended) {
        assertThat(hits(text)).anySatisfy(hit -> {
            assertThat(hit.span().in(text)).isEqualTo(broken);
            assertThat(hit.fixes()).singleElement().hasFieldOrPropertyWithValue("replacement", mended);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"He didn?t pay.", "The Jos\uFFFD cup", "He didn\u0092t pay."})
    void findsLostCharacters(String text) {
        assertThat(hits(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“CAFÉ” and ‘JOÃO’… in SÃO PAULO—“CORAÇÃO”, l’Été à l’école, «Élan», “Üben”, ÄÖÜ.",
                "Müller’s “Straße” cost £20 – or €25… in Łódź, Kraków and Reykjavík (það).",
                "Президент и 北京市 were printed; the β–α test gave 5 µm ± 3°.",
                "Why? So? https://site.example/find?s=1&t=2",
            })
    void leavesForeignLettersAlone(String text) {
        assertThat(hits(text)).isEmpty();
    }

    private List<Hit> hits(String text) {
        return check.inspect(Line.article(Locale.US, text)).toList();
    }
}
