package io.galley.measure.onnx;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.List;

/** What the encoder takes each word of its vocabulary for: words that are used alike have vectors that point alike. */
final class WordVectors {
    private final MappedByteBuffer rows;
    private final int length;

    private WordVectors(MappedByteBuffer rows, int length) {
        this.rows = rows;
        this.length = length;
    }

    /** Reads them where the encoder has them. */
    static WordVectors of(Model model, Path directory) throws IOException {
        try (InputStream in = model.open("encoder.layout.json")) {
            Weight words = new ObjectMapper()
                    .readValue(in, new TypeReference<List<Weight>>() {}).stream()
                            .filter(weight -> weight.transform().equals("row_int8"))
                            .findFirst()
                            .orElseThrow(() -> new IOException("the encoder has no words"));
            try (FileChannel file = FileChannel.open(directory.resolve("encoder.weights.bin"))) {
                return new WordVectors(file.map(MapMode.READ_ONLY, words.offset(), words.length()), words.shape()[1]);
            }
        }
    }

    /** The cosine of two words' vectors, -1 to 1. Each vector has one scale for all its numbers, so integers will do. */
    double likeness(int word, int other) {
        long product = 0;
        long square = 0;
        long otherSquare = 0;
        for (int i = 0; i < length; i++) {
            int a = rows.get(word * length + i);
            int b = rows.get(other * length + i);
            product += (long) a * b;
            square += (long) a * a;
            otherSquare += (long) b * b;
        }
        return product / Math.sqrt((double) square * otherSquare);
    }
}
