package io.galley.measure.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The parts of a model that can be run. One sentence at a time: in a batch, shorter sentences cost as much as the longest, and
 * on two processors nothing is won by it (measured); and what one sentence gives then depends on no other.
 */
final class Graphs implements AutoCloseable {
    /** The most tokens that the model can see at a time. */
    static final int MOST_TOKENS = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final Map<String, OrtSession> sessions = new TreeMap<>();

    Graphs(Model model, Path directory, int threads) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Threads that wait without sleeping take time from everything else on the machine.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            for (String graph : model.graphs()) {
                sessions.put(
                        graph,
                        environment.createSession(directory.resolve(graph).toString(), options));
            }
        }
    }

    /**
     * What the head says of a text.
     *
     * @param tags for each token the probability that a post-editor would change it, and that a reviewer would call it an error
     * @param score the quality, as the model was trained to give it; higher is better
     */
    record Judgement(float[][] tags, float score) {}

    /** @param source where the second text begins, the source; the number of tokens if there is none */
    Judgement judge(long[] tokens, int source) throws OrtException {
        try (OnnxTensor mask = mask(tokens);
                OrtSession.Result encoded = encode(tokens, source, mask);
                OrtSession.Result result =
                        run(Model.HEAD, Map.of("hidden", (OnnxTensor) encoded.get(0), "attention_mask", mask))) {
            return new Judgement(
                    ((float[][][]) result.get(0).getValue())[0],
                    ((float[]) result.get(1).getValue())[0]);
        }
    }

    /**
     * The encoder's last state for each token: a row of 768 numbers.
     *
     * @param source where the second text begins; the number of tokens if there is none
     */
    float[][] states(long[] tokens, int source) throws OrtException {
        try (OnnxTensor mask = mask(tokens);
                OrtSession.Result encoded = encode(tokens, source, mask)) {
            return ((float[][][]) encoded.get(0).getValue())[0];
        }
    }

    /** The probability of each word of the vocabulary at one place. */
    float[] words(long[] tokens, int place) throws OrtException {
        try (OnnxTensor mask = mask(tokens);
                OnnxTensor places = OnnxTensor.createTensor(environment, new long[][] {{0, place}});
                OrtSession.Result encoded = encode(tokens, tokens.length, mask);
                OrtSession.Result result = run(
                        Model.MASKED,
                        Map.of("hidden", (OnnxTensor) encoded.get(0), "attention_mask", mask, "place", places))) {
            return ((float[][]) result.get(0).getValue())[0];
        }
    }

    private OrtSession.Result encode(long[] tokens, int source, OnnxTensor mask) throws OrtException {
        long[] sides = new long[tokens.length];
        Arrays.fill(sides, source, tokens.length, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {tokens});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {sides})) {
            return run(Model.ENCODER, Map.of("input_ids", ids, "token_type_ids", types, "attention_mask", mask));
        }
    }

    private OrtSession.Result run(String graph, Map<String, OnnxTensor> inputs) throws OrtException {
        return Objects.requireNonNull(sessions.get(graph), graph).run(inputs);
    }

    private OnnxTensor mask(long[] tokens) throws OrtException {
        long[] ones = new long[tokens.length];
        Arrays.fill(ones, 1);
        return OnnxTensor.createTensor(environment, new long[][] {ones});
    }

    @Override
    public void close() throws OrtException {
        for (OrtSession session : sessions.values()) {
            session.close();
        }
    }
}
