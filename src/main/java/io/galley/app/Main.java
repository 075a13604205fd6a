package io.galley.app;

import io.galley.analyse.Models;
import io.galley.checks.Catalogue;
import io.galley.cli.Cli;
import io.galley.cli.Console;
import io.galley.cli.Profile;
import io.galley.measure.languagetool.Limits;
import io.galley.measure.onnx.InstalledModels;
import io.galley.measure.onnx.ModelLimits;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Starts the service or, where there are arguments, runs them as a command and never boots it. */
@QuarkusMain
public final class Main {
    /** A command loads LanguageTool while its only article waits; nobody else does. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(arguments);
            return;
        }
        Console console = new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(new Cli(
                        console,
                        setup -> Wiring.qualityCheckOnDemand(
                                setup.atATime(), limits(), () -> models(setup.profile()), setup.glossary()),
                        Catalogue::all,
                        Wiring::policyReader)
                .run(arguments));
    }

    private static Models models(Profile profile) {
        if (profile == Profile.FAST) {
            return Models.absent("the profile is fast, which asks no model");
        }
        return Boolean.parseBoolean(setting("galley.model.use").orElse("true"))
                ? InstalledModels.load(
                        setting("galley.model.directory").map(Path::of).orElseGet(InstalledModels::usualDirectory),
                        ModelLimits.DEFAULT)
                : Models.absent("the neural models are switched off (galley.model.use)");
    }

    /** What the service reads in {@link Settings}, by the same names. */
    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(
                        System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    private static Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                PATIENCE,
                usual.longestSentence(),
                usual.suggestionSearches(),
                usual.foreignShare(),
                usual.cachedSentences());
    }

    /** Reports are UTF-8 whatever the machine's own encoding is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
