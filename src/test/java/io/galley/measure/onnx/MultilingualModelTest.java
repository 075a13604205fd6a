package io.galley.measure.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.galley.Line;
import io.galley.analyse.PairEstimator.Translation;
import io.galley.bitext.Encoding;
import io.galley.bitext.Estimate;
import io.galley.measure.onnx.WordPieces.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The model as it is installed here; without one, these tests are skipped. */
final class MultilingualModelTest {
    /** The reference was recorded with 32 bits for a weight, here there are eight; a state's numbers reach 3. */
    private static final double TOLERANCE = 0.35;

    private static final ModelStore STORE = new ModelStore(ModelStore.usualDirectory());

    @BeforeAll
    static void isInstalled() {
        assumeTrue(
                Line.MODELS.pairs().absence().isEmpty(),
                () -> "skipped: " + Line.MODELS.pairs().absence().orElseThrow());
    }

    @Test
    void piecesAreThoseOfTheTrainedModel() throws IOException {
        JsonNode reference = reference();
        List<Integer> expected = new ArrayList<>();
        reference.get("input_ids").get(0).forEach(id -> expected.add(id.asInt()));
        List<Integer> found = new ArrayList<>();
        found.add(WordPieces.START);
        pieces(reference.get("target").asText()).forEach(piece -> found.add(piece.number()));
        found.add(WordPieces.END);
        pieces(reference.get("source").asText()).forEach(piece -> found.add(piece.number()));
        found.add(WordPieces.END);
        assertThat(found).isEqualTo(expected.subList(0, found.size()));
    }

    @Test
    void statesAreThoseOfTheTrainedModel() throws IOException, OrtException {
        JsonNode reference = reference();
        long[] both = numbers(
                reference.get("input_ids").get(0),
                reference.get("attention_mask").get(0));
        int source = 0;
        while (reference.get("token_type_ids").get(0).get(source).asInt() == 0) {
            source++;
        }
        try (Graphs graphs =
                new Graphs(Model.MULTILINGUAL, STORE.find(Model.MULTILINGUAL).orElseThrow(), 1)) {
            float[][] states = graphs.states(both, source);
            for (int i = 0; i < both.length; i++) {
                for (int k = 0; k < 8; k++) {
                    assertThat((double) states[i][k])
                            .isCloseTo(
                                    reference.get("hidden_first8").get(i).get(k).asDouble(), within(TOLERANCE));
                }
            }
        }
    }

    /** The reference's translation has lost its “not”. */
    @Test
    void aLostNegationLowersTheScore() {
        List<Estimate> estimates = Line.MODELS
                .pairs()
                .estimate(List.of(
                        new Translation(
                                "The government will not raise fuel prices this year.",
                                "Pemerintah tidak akan menaikkan harga bahan bakar minyak tahun ini."),
                        new Translation(
                                "The government will raise fuel prices this year.",
                                "Pemerintah tidak akan menaikkan harga bahan bakar minyak tahun ini.")))
                .values();
        assertThat(estimates.get(0).score()).isGreaterThan(estimates.get(1).score());
    }

    @Test
    void aJudgedWordIsAWholeWord() {
        String target = "The carillonneurs disapproved.";
        Estimate estimate = Line.MODELS
                .pairs()
                .estimate(List.of(new Translation(target, "Para pemain lonceng tidak setuju.")))
                .values()
                .get(0);
        assertThat(estimate.words())
                .extracting(word -> word.span().in(target))
                .containsExactly("The", "carillonneurs", "disapproved", ".");
    }

    /** The model sees some 500 pieces of words at a time. */
    @Test
    void whatIsLongerThanTheModelSeesIsReadToItsEnd() {
        String target = "The council said " + "that the mayor of the old town had told the press ".repeat(120) + "so.";
        String source =
                "Dewan mengatakan " + "bahwa wali kota kota tua telah memberi tahu pers ".repeat(120) + "begitu.";
        Encoding encoding = Line.MODELS.pairs().encode(List.of(target)).values().get(0);
        assertThat(encoding.words().get(encoding.words().size() - 2).in(target)).isEqualTo("so");
        assertThat(encoding.states()).hasNumberOfRows(encoding.words().size());
        Estimate estimate = Line.MODELS
                .pairs()
                .estimate(List.of(new Translation(target, source)))
                .values()
                .get(0);
        assertThat(estimate.words()).extracting(word -> word.span().in(target)).endsWith("so", ".");
        assertThat(estimate.words()).hasSameSizeAs(encoding.words());
    }

    private static List<Piece> pieces(String text) throws IOException {
        try (WordPieces pieces = WordPieces.load(
                STORE.find(Model.MULTILINGUAL).orElseThrow().resolve(Model.VOCABULARY), false, STORE.natives())) {
            return pieces.of(text);
        }
    }

    private static long[] numbers(JsonNode ids, JsonNode mask) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < ids.size() && mask.get(i).asInt() == 1; i++) {
            numbers.add(ids.get(i).asLong());
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    private static JsonNode reference() throws IOException {
        try (InputStream in = MultilingualModelTest.class.getResourceAsStream("multilingual-reference.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
