package io.galley.app;

import io.galley.analyse.Estimator;
import io.galley.measure.onnx.ModelLimits;

/** The English model of the service, and whether it is there. */
final class NeuralModel {
    private volatile String state = "loading";

    /** Loads it, if it is installed and wanted; seconds. */
    Estimator load(Settings.Model settings) {
        Estimator estimator = settings.use()
                ? Wiring.estimator(settings.directory(), limits(settings))
                : Estimator.absent("the English model is switched off (galley.model.use)");
        state = estimator.absence().orElse("loaded");
        return estimator;
    }

    /** For an operator. */
    String state() {
        return state;
    }

    private static ModelLimits limits(Settings.Model settings) {
        ModelLimits usual = ModelLimits.DEFAULT;
        return new ModelLimits(
                settings.budget().orElse(usual.budget()),
                settings.threads().orElse(usual.threads()),
                usual.cachedSentences());
    }
}
