package io.galley.measure.onnx;

import io.galley.analyse.Models;
import java.nio.file.Path;

/** Loads the models that are installed on this machine. */
public final class InstalledModels {
    private InstalledModels() {}

    /** Those in the usual place, with the usual limits. */
    public static Models load() {
        return load(usualDirectory(), ModelLimits.DEFAULT);
    }

    /** In the user's cache. */
    public static Path usualDirectory() {
        return ModelStore.usualDirectory();
    }

    /**
     * Takes a second; what is not installed or cannot be run here says so whenever it is asked.
     *
     * @param directory where they are installed
     */
    public static Models load(Path directory, ModelLimits limits) {
        ModelStore store = new ModelStore(directory);
        return new Models(EnglishModel.load(store, limits), MultilingualModel.load(store, limits));
    }
}
