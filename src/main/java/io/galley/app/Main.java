package io.galley.app;

import io.galley.checks.Catalogue;
import io.galley.cli.Cli;
import io.galley.cli.Console;
import io.galley.measure.languagetool.Limits;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

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
        System.exit(new Cli(console, () -> Wiring.qualityCheckOnDemand(limits()), Catalogue::all).run(arguments));
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
