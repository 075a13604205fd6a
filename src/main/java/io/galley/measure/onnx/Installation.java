package io.galley.measure.onnx;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Installs the models; the build's profile {@code model} runs it with the base models on the class path. */
public final class Installation {
    private static final Logger LOG = System.getLogger(Installation.class.getName());

    private Installation() {}

    /** @param arguments the directory to install into; without one, the usual */
    public static void main(String... arguments) throws IOException, URISyntaxException {
        ModelStore store = new ModelStore(arguments.length == 0 ? ModelStore.usualDirectory() : Path.of(arguments[0]));
        for (Model model : Model.ALL) {
            long start = System.nanoTime();
            Path folder = store.install(model, jar(model));
            // Unpacks the tokenizer's library too, for a service that may write nothing.
            WordPieces.load(folder.resolve(Model.VOCABULARY), model.lowerCase(), store.natives())
                    .close();
            LOG.log(
                    Level.INFO,
                    "The model " + model.name() + " is in " + folder + " after "
                            + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static Path jar(Model model) throws IOException, URISyntaxException {
        URL archive = Installation.class.getClassLoader().getResource(model.archive());
        if (archive == null) {
            throw new IOException(model.artifact() + " is not on the class path");
        }
        return Path.of(
                ((JarURLConnection) archive.openConnection()).getJarFileURL().toURI());
    }
}
