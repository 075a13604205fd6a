package io.galley.app;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Down until the first article can be read without a wait. A model that is not there is told, but does not keep it down. */
@org.eclipse.microprofile.health.Readiness
@Singleton
final class Readiness implements HealthCheck {
    private final WarmLine line;
    private final NeuralModels models;

    @Inject
    Readiness(WarmLine line, NeuralModels models) {
        this.line = line;
        this.models = models;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("line")
                .status(!line.isLoading() && !line.hasFailed())
                .withData("LanguageTool", line.isLoading() ? "loading" : line.hasFailed() ? "failed to load" : "loaded")
                .withData("English model", models.stateOfWords())
                .withData("multilingual model", models.stateOfPairs())
                .build();
    }
}
