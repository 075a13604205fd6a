package io.galley.measure.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.galley.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Splits a text into the words and pieces of words that a BERT model knows. */
final class WordPieces implements AutoCloseable {
    static final int START = 101;
    static final int END = 102;
    static final int MASK = 103;

    private static final String CONTINUED = "##";

    private static final int LONGEST_WORD = 100;

    private final List<String> vocabulary;
    private final Map<String, Integer> numbers;
    private final HuggingFaceTokenizer tokenizer;

    private WordPieces(List<String> vocabulary, Map<String, Integer> numbers, HuggingFaceTokenizer tokenizer) {
        this.vocabulary = vocabulary;
        this.numbers = numbers;
        this.tokenizer = tokenizer;
    }

    /**
     * A piece of a text.
     *
     * @param number its number in the vocabulary
     * @param span its place in the text, in UTF-16 code units
     * @param starts whether a word begins with it
     */
    record Piece(int number, Span span, boolean starts) {}

    /** @param natives where the tokenizer's native library may be unpacked */
    static WordPieces load(Path vocabulary, boolean lowerCase, Path natives) throws IOException {
        // The library would otherwise tell its makers of its use, and look for other files on the network.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ENGINE_CACHE_DIR", natives.toString());
        List<String> words = Files.readAllLines(vocabulary);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String word : words) {
            numbers.put(word, numbers.size());
        }
        Map<String, Object> description = Map.of(
                "version", "1.0",
                "added_tokens", List.of(),
                "normalizer",
                        Map.of(
                                "type",
                                "BertNormalizer",
                                "clean_text",
                                true,
                                "handle_chinese_chars",
                                true,
                                "strip_accents",
                                lowerCase,
                                "lowercase",
                                lowerCase),
                "pre_tokenizer", Map.of("type", "BertPreTokenizer"),
                "model",
                        Map.of(
                                "type", "WordPiece",
                                "unk_token", "[UNK]",
                                "continuing_subword_prefix", CONTINUED,
                                "max_input_chars_per_word", LONGEST_WORD,
                                "vocab", numbers));
        return new WordPieces(
                words,
                numbers,
                HuggingFaceTokenizer.newInstance(
                        new ByteArrayInputStream(new ObjectMapper().writeValueAsBytes(description)),
                        Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false")));
    }

    List<Piece> of(String text) {
        Encoding encoding = tokenizer.encode(text);
        long[] ids = encoding.getIds();
        long[] words = encoding.getWordIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        List<Piece> pieces = new ArrayList<>();
        CodePoints places = new CodePoints(text);
        for (int i = 0; i < ids.length; i++) {
            // The library counts characters, not UTF-16 code units.
            Span span = new Span(places.index(spans[i].getStart()), places.index(spans[i].getEnd()));
            pieces.add(new Piece((int) ids[i], span, i == 0 || words[i] != words[i - 1]));
        }
        return pieces;
    }

    /** The numbers of pieces as a model wants them, between its marks for the start and the end. */
    static long[] framed(List<Piece> pieces) {
        return IntStream.concat(
                        IntStream.concat(IntStream.of(START), pieces.stream().mapToInt(Piece::number)),
                        IntStream.of(END))
                .asLongStream()
                .toArray();
    }

    /** The number of a whole word, where it is one piece. */
    Optional<Integer> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /** The word that a number stands for, where it stands for a whole one and not for a mark or the end of one. */
    Optional<String> word(int number) {
        String piece = vocabulary.get(number);
        return piece.codePoints().allMatch(Character::isLetter) ? Optional.of(piece) : Optional.empty();
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /** Counts a text's code units up to ever later characters. */
    private static final class CodePoints {
        private final String text;
        private int characters;
        private int units;

        CodePoints(String text) {
            this.text = text;
        }

        int index(int character) {
            units = text.offsetByCodePoints(units, character - characters);
            characters = character;
            return units;
        }
    }
}
