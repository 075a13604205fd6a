package io.galley.app;

import io.galley.http.Admission;
import io.galley.http.Handbook;
import io.galley.http.Intake;
import io.galley.http.Keys;
import io.galley.http.Policies;
import io.galley.http.Reports;
import io.galley.http.RequestLimit;
import io.galley.measure.languagetool.Limits;
import io.galley.policy.PolicyException;
import io.galley.policy.PolicyFile;
import io.galley.policy.PolicyFolder;
import io.galley.policy.PolicyReader;
import io.galley.terms.Glossary;
import io.galley.terms.file.GlossaryFile;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Hands the parts of the service to each other. */
@Singleton
final class Beans {
    private static final Logger LOG = System.getLogger(Beans.class.getName());

    void sayWhere(@ObservesAsync HttpServerStart server) {
        LOG.log(Level.INFO, "Open http://localhost:" + server.options().getPort() + "/");
    }

    void load(
            @Observes StartupEvent started, WarmLine line, NeuralModels models, Policies policies, Settings settings) {
        LOG.log(Level.INFO, "Policies: " + String.join(", ", policies.names()));
        Glossary glossary = glossary(settings);
        line.load(
                () -> Wiring.qualityCheck(
                        settings.maxCharacters(),
                        atATime(settings),
                        limits(settings),
                        models.load(settings.model()),
                        glossary),
                Wiring.TARGET_LANGUAGES);
    }

    @Produces
    @Singleton
    WarmLine line() {
        return new WarmLine();
    }

    @Produces
    @Singleton
    NeuralModels models() {
        return new NeuralModels();
    }

    @Produces
    @Singleton
    Reports reports(WarmLine line, Settings settings, MeterRegistry meters) {
        return new Reports(
                line.line(),
                settings.longestWait(),
                new Admission(atATime(settings), settings.waitingArticles(), settings.longestWait()),
                meters);
    }

    @Produces
    @Singleton
    Intake intake(Policies policies) {
        return new Intake(Wiring.TARGET_LANGUAGES, policies);
    }

    @Produces
    @Singleton
    Policies policies(Settings settings) throws PolicyException {
        PolicyReader reader = Wiring.policyReader();
        Map<String, PolicyFile> kept = settings.policies().isPresent()
                ? PolicyFolder.read(settings.policies().get(), reader)
                : Map.of();
        return new Policies(reader, kept, Clock.systemDefaultZone());
    }

    @Produces
    @Singleton
    RequestLimit requestLimit(Settings settings) {
        return new RequestLimit(settings.maxRequestSize().asLongValue());
    }

    @Produces
    @Singleton
    Keys keys(Settings settings) {
        return new Keys(settings.keys().orElse(Set.of()));
    }

    @Produces
    @Singleton
    Handbook handbook() {
        return new Handbook(Wiring.specs());
    }

    private static Glossary glossary(Settings settings) {
        Glossary glossary = settings.glossary().map(GlossaryFile::read).orElse(Glossary.EMPTY);
        settings.glossary()
                .ifPresent(file ->
                        LOG.log(Level.INFO, "Glossary: " + glossary.terms().size() + " terms from " + file));
        return glossary;
    }

    private static int atATime(Settings settings) {
        return settings.concurrentArticles().orElse(Runtime.getRuntime().availableProcessors());
    }

    private static Limits limits(Settings settings) {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                settings.languageTool().budget().orElse(usual.budget()),
                usual.longestSentence(),
                usual.suggestionSearches(),
                usual.foreignShare(),
                settings.languageTool().cachedSentences().orElse(usual.cachedSentences()));
    }
}
