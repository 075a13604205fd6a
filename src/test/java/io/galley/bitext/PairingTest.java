package io.galley.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Over texts whose words have states of their own: a word and its translation share one. */
final class PairingTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int DIMENSIONS = 64;

    /** Which Indonesian words mean the same as English ones here. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("gempa", "quake"),
            Map.entry("merusak", "damaged"),
            Map.entry("rumah", "houses"),
            Map.entry("warga", "residents"),
            Map.entry("mengungsi", "fled"),
            Map.entry("malam", "overnight"),
            Map.entry("sekolah", "schools"),
            Map.entry("tutup", "closed"),
            Map.entry("lama", "long"),
            Map.entry("hujan", "rain"),
            Map.entry("turun", "fell"),
            Map.entry("deras", "heavily"));

    @Test
    void eachSentenceIsPutBesideItsTranslation() {
        assertThat(pairs(
                        "gempa merusak rumah. warga mengungsi malam.",
                        "quake damaged houses. residents fled overnight."))
                .containsExactly("1–1 sure", "1–1 sure");
    }

    @Test
    void aSentenceWithoutATranslationStandsAlone() {
        assertThat(pairs(
                        "gempa merusak rumah. sekolah tutup lama. warga mengungsi malam. hujan turun deras.",
                        "quake damaged houses. residents fled overnight. rain fell heavily."))
                .containsExactly("1–1 sure", "1–0 sure", "1–1 sure", "1–1 sure");
    }

    @Test
    void whatNobodyWroteInTheSourceStandsAloneAsWell() {
        assertThat(pairs(
                        "gempa merusak rumah. warga mengungsi malam. hujan turun deras.",
                        "quake damaged houses. schools closed long. residents fled overnight. rain fell heavily."))
                .containsExactly("1–1 sure", "0–1 sure", "1–1 sure", "1–1 sure");
    }

    @Test
    void severalSentencesInARowThatAreLeftOutStandAloneSurely() {
        assertThat(pairs(
                        "gempa merusak rumah. sekolah tutup lama. warga mengungsi malam. hujan turun deras.",
                        "quake damaged houses. rain fell heavily."))
                .containsExactly("1–1 sure", "1–0 sure", "1–0 sure", "1–1 sure");
    }

    @Test
    void anEmptySideLeavesEverySentenceAlone() {
        assertThat(pairs("gempa merusak rumah. warga mengungsi malam.", "")).hasSize(2);
        assertThat(pairs("", "")).isEmpty();
    }

    @Test
    void wordsThatMeanTheSameAreLinked() {
        String source = "gempa merusak rumah.";
        String target = "quake damaged houses.";
        Pair pair = align(source, target).get(0);
        assertThat(pair.translations(new Span(0, 5)))
                .extracting(span -> span.in(target))
                .containsExactly("quake");
        assertThat(pair.originals(new Span(14, 20)))
                .extracting(span -> span.in(source))
                .containsExactly("rumah");
    }

    private static List<String> pairs(String source, String target) {
        return align(source, target).stream()
                .map(pair -> pair.source().size() + "–" + pair.target().size() + (pair.sure() ? " sure" : " unsure"))
                .toList();
    }

    private static List<Pair> align(String source, String target) {
        return Pairing.of(units(source), units(target), encodings(source), encodings(target));
    }

    private static List<Unit> units(String text) {
        List<Unit> units = new ArrayList<>();
        Matcher sentence = Pattern.compile("[^.]+\\.").matcher(text);
        while (sentence.find()) {
            String stripped = sentence.group().strip();
            int start = sentence.end() - stripped.length();
            units.add(new Unit(new Span(start, sentence.end()), stripped, 0));
        }
        return units;
    }

    private static List<Encoding> encodings(String text) {
        return units(text).stream().map(unit -> encoding(unit.text())).toList();
    }

    private static Encoding encoding(String sentence) {
        List<Span> words = new ArrayList<>();
        List<float[]> states = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
            states.add(state(MEANINGS.getOrDefault(word.group(), word.group())));
        }
        return new Encoding(words, states.toArray(float[][]::new));
    }

    /** A direction of its own for each meaning. */
    private static float[] state(String meaning) {
        float[] state = new float[DIMENSIONS];
        Random random = new Random(meaning.hashCode());
        double square = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            state[i] = (float) random.nextGaussian();
            square += state[i] * state[i];
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            state[i] /= (float) Math.sqrt(square);
        }
        return state;
    }
}
