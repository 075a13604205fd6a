package io.galley.app;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Down until the first article can be read without a wait. */
@org.eclipse.microprofile.health.Readiness
@Singleton
final class Readiness implements HealthCheck {
    private final WarmLine line;

    @Inject
    Readiness(WarmLine line) {
        this.line = line;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("line")
                .status(!line.isLoading() && !line.hasFailed())
                .withData("LanguageTool", line.isLoading() ? "loading" : line.hasFailed() ? "failed to load" : "loaded")
                .build();
    }
}
