package io.galley.cli;

import io.galley.check.Check;
import io.galley.check.CheckSpec;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code galley checks}: what is looked for. */
@Command(
        name = "checks",
        description =
                "Lists all checks: id, severity of what they find, whether it can fail the gate or is advice, summary.")
final class ChecksVerb implements Callable<Integer> {
    private final Console console;
    private final Supplier<List<Check>> checks;

    ChecksVerb(Console console, Supplier<List<Check>> checks) {
        this.console = console;
        this.checks = checks;
    }

    @Override
    public Integer call() {
        List<CheckSpec> specs = checks.get().stream().map(Check::spec).toList();
        int longest = specs.stream().mapToInt(spec -> spec.id().length()).max().orElse(0);
        for (CheckSpec spec : specs) {
            console.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%-" + Math.max(1, longest) + "s  %-8s  %-6s  %s",
                            spec.id(),
                            spec.severity().name().toLowerCase(Locale.ROOT),
                            spec.proven() ? "gate" : "advice",
                            spec.summary()));
        }
        return ExitCode.PASS.code();
    }
}
