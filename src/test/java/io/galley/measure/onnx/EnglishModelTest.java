package io.galley.measure.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.analyse.Cloze;
import io.galley.analyse.Estimator.Blank;
import io.galley.analyse.Measurement;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.measure.onnx.WordPieces.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model as it is installed here; without one, these tests are skipped. */
final class EnglishModelTest {
    /** Eight bits for a weight cost so much of a probability. */
    private static final double TOLERANCE = 0.06;

    private static final ModelStore STORE = new ModelStore(ModelStore.usualDirectory());

    @BeforeAll
    static void isInstalled() {
        assumeTrue(
                Line.ESTIMATOR.absence().isEmpty(),
                () -> "skipped: " + Line.ESTIMATOR.absence().orElseThrow());
    }

    /** Recorded with weights and activations of 32 bits. */
    @Test
    void tagsAreThoseOfTheTrainedModel() throws IOException, OrtException {
        try (InputStream in = EnglishModelTest.class.getResourceAsStream("reference.json");
                Graphs graphs =
                        new Graphs(Model.ENGLISH, STORE.find(Model.ENGLISH).orElseThrow(), 1)) {
            JsonNode reference = new ObjectMapper().readTree(in);
            List<Long> ids = new ArrayList<>();
            reference.get("input_ids").forEach(id -> ids.add(id.asLong()));
            long[] tokens = ids.stream().mapToLong(Long::longValue).toArray();
            float[][] tags = graphs.judge(tokens, tokens.length).tags();
            for (int i = 0; i < tokens.length; i++) {
                JsonNode expected = reference.get("tags_fp32").get(i);
                assertThat((double) tags[i][0]).isCloseTo(expected.get(0).asDouble(), within(TOLERANCE));
                assertThat((double) tags[i][1]).isCloseTo(expected.get(1).asDouble(), within(TOLERANCE));
            }
        }
    }

    @Test
    void piecesAreThoseOfTheTrainedModel() throws IOException {
        try (InputStream in = EnglishModelTest.class.getResourceAsStream("reference.json")) {
            JsonNode reference = new ObjectMapper().readTree(in);
            List<Integer> expected = new ArrayList<>();
            reference.get("input_ids").forEach(id -> expected.add(id.asInt()));
            assertThat(pieces(reference.get("text").asText()))
                    .extracting(Piece::number)
                    .containsExactlyElementsOf(expected.subList(1, expected.size() - 1));
        }
    }

    @Test
    void placesCountCodeUnits() throws IOException {
        String text = "A 😀 café-bar closed.";
        assertThat(pieces(text))
                .extracting(piece -> piece.span().in(text))
                .containsExactly("A", "😀", "café", "-", "bar", "closed", ".");
    }

    @Test
    void whatIsExpectedInABlankFitsIt() {
        Article article =
                Line.article(Locale.US, "Heavy rain fell on the city and flooded many streets near the river.");
        Sentence sentence = article.sentences().findFirst().orElseThrow();
        Token river = sentence.words().get(sentence.words().size() - 1);
        List<Cloze> clozes = Line.ESTIMATOR
                .clozes(article.document(), List.of(new Blank(sentence, river)))
                .values();
        assertThat(clozes).hasSize(1);
        assertThat(clozes.get(0).proposals()).extracting(Cloze.Proposal::word).contains("river");
        assertThat(clozes.get(0).written()).isGreaterThan(0.01);
    }

    /** The model sees some 500 pieces of words at a time. */
    @Test
    void aSentenceLongerThanTheModelSeesIsReadToItsEnd() {
        String text = "The council said " + "that the mayor of the old town had told the press ".repeat(120) + "so.";
        Article article = Line.article(Locale.US, text);
        Sentence whole = new Sentence(
                article.passages().get(0).span(), article.passages().get(0).tokens());
        assertThat(Line.ESTIMATOR.doubts(article.document(), List.of(whole)).values())
                .singleElement()
                .satisfies(doubts -> assertThat(doubts.subList(doubts.size() - 5, doubts.size()))
                        .allSatisfy(doubt -> assertThat(doubt.changed()).isPositive()));
    }

    @Test
    void equalTextsAreMeasuredEqually() {
        String text = "Farmers along the coast said the harvest had seldom been so poor.";
        Article once = Line.article(Locale.US, text);
        Article again = Line.article(Locale.US, "The mayor agreed. " + text);
        assertThat(once.measurements().missing(Measurement.WORD_FIT)).isEmpty();
        assertThat(again.measurements().fits())
                .extracting(fit -> fit.wrong())
                .containsAll(once.measurements().fits().stream()
                        .map(fit -> fit.wrong())
                        .toList());
    }

    @Test
    void whatIsNotInstalledIsAbsent(@TempDir Path empty) {
        assertThat(EnglishModel.load(new ModelStore(empty), ModelLimits.DEFAULT).absence())
                .hasValueSatisfying(reason -> assertThat(reason).contains("not installed"));
    }

    private static List<Piece> pieces(String text) throws IOException {
        try (WordPieces pieces = WordPieces.load(
                STORE.find(Model.ENGLISH).orElseThrow().resolve(Model.VOCABULARY), true, STORE.natives())) {
            return pieces.of(text);
        }
    }
}
