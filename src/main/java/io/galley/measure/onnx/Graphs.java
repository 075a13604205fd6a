package io.galley.measure.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * The parts of a model that can be run. One sentence at a time: in a batch, shorter sentences cost as much as the longest, and
 * on two processors nothing is won by it (measured); and what one sentence gives then depends on no other.
 */
final class Graphs implements AutoCloseable {
    /** The most tokens that the model can see at a time. */
    static final int MOST_TOKENS = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession encoder;
    private final OrtSession head;
    private final OrtSession masked;

    Graphs(Path directory, int threads) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Threads that wait without sleeping take time from everything else on the machine.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            encoder =
                    environment.createSession(directory.resolve("encoder.onnx").toString(), options);
            head = environment.createSession(directory.resolve("head.onnx").toString(), options);
            masked = environment.createSession(directory.resolve("masked.onnx").toString(), options);
        }
    }

    /** For each token the probability that a post-editor would change it, and that a reviewer would call it an error. */
    float[][] tags(long[] tokens) throws OrtException {
        try (OnnxTensor mask = mask(tokens);
                OrtSession.Result encoded = encode(tokens, mask);
                OrtSession.Result result =
                        head.run(Map.of("hidden", (OnnxTensor) encoded.get(0), "attention_mask", mask))) {
            return ((float[][][]) result.get(0).getValue())[0];
        }
    }

    /** The probability of each word of the vocabulary at one place. */
    float[] words(long[] tokens, int place) throws OrtException {
        try (OnnxTensor mask = mask(tokens);
                OnnxTensor places = OnnxTensor.createTensor(environment, new long[][] {{0, place}});
                OrtSession.Result encoded = encode(tokens, mask);
                OrtSession.Result result = masked.run(
                        Map.of("hidden", (OnnxTensor) encoded.get(0), "attention_mask", mask, "place", places))) {
            return ((float[][]) result.get(0).getValue())[0];
        }
    }

    private OrtSession.Result encode(long[] tokens, OnnxTensor mask) throws OrtException {
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {tokens});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][tokens.length])) {
            return encoder.run(Map.of("input_ids", ids, "token_type_ids", types, "attention_mask", mask));
        }
    }

    private OnnxTensor mask(long[] tokens) throws OrtException {
        long[] ones = new long[tokens.length];
        Arrays.fill(ones, 1);
        return OnnxTensor.createTensor(environment, new long[][] {ones});
    }

    @Override
    public void close() throws OrtException {
        encoder.close();
        head.close();
        masked.close();
    }
}
