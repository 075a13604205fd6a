package io.galley.app;

import io.galley.analyse.Models;
import io.galley.measure.onnx.InstalledModels;
import io.galley.measure.onnx.ModelLimits;
import java.util.Optional;

/** The neural models of the service, and whether they are there. */
final class NeuralModels {
    private volatile Optional<Models> models = Optional.empty();

    /** Loads them, if they are installed and wanted; seconds. */
    Models load(Settings.Model settings) {
        Models loaded = settings.use()
                ? InstalledModels.load(
                        settings.directory().orElseGet(InstalledModels::usualDirectory), limits(settings))
                : Models.absent("the neural models are switched off (galley.model.use)");
        models = Optional.of(loaded);
        return loaded;
    }

    /** For an operator: whether the English model can be asked. */
    String stateOfWords() {
        return models.map(loaded -> loaded.words().absence().orElse("loaded")).orElse("loading");
    }

    /** For an operator: whether the multilingual model can be asked. */
    String stateOfPairs() {
        return models.map(loaded -> loaded.pairs().absence().orElse("loaded")).orElse("loading");
    }

    private static ModelLimits limits(Settings.Model settings) {
        ModelLimits usual = ModelLimits.DEFAULT;
        return new ModelLimits(
                settings.budget().orElse(usual.budget()),
                settings.threads().orElse(usual.threads()),
                usual.cachedSentences(),
                usual.cachedStates());
    }
}
