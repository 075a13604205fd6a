package io.galley.cli;

import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Example;
import io.galley.text.Nearest;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley explain CHECK}: all there is to say of one check. */
@Command(
        name = "explain",
        description =
                "Explains a check: what it finds and why that matters, what it misses, with examples (⟦…⟧ is what it marks).")
final class ExplainVerb implements Callable<Integer> {
    private final Console console;
    private final Supplier<List<Check>> checks;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CHECK", description = "The id of a check, as 'galley checks' lists it.")
    private String id = "";

    ExplainVerb(Console console, Supplier<List<Check>> checks) {
        this.console = console;
        this.checks = checks;
    }

    @Override
    public Integer call() {
        List<CheckSpec> specs = checks.get().stream().map(Check::spec).toList();
        CheckSpec asked = specs.stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "no check is called “" + id + "”" + nearest(specs)));
        print(asked);
        return ExitCode.PASS.code();
    }

    private String nearest(List<CheckSpec> specs) {
        return Nearest.of(id, specs.stream().map(CheckSpec::id).toList())
                .map(known -> "; did you mean “" + known + "”?")
                .orElse("");
    }

    private void print(CheckSpec check) {
        PrintStream out = console.out();
        out.println(check.id() + ": " + check.summary() + ".");
        out.println();
        out.println("Why:        " + check.why());
        out.println("Limits:     " + check.limits());
        out.println("Category:   " + lower(check.category().dimension()) + " / " + lower(check.category()));
        out.println(
                "Severity:   " + lower(check.severity()) + (check.proven() ? "" : "; advice, never fails the gate"));
        out.println("Confidence: " + String.format(Locale.ROOT, "%.2f", check.confidence()));
        out.println("Languages:  " + languages(check.coverage().targets())
                + (check.coverage().sources().isEmpty()
                        ? ""
                        : ", from " + languages(check.coverage().sources())));
        if (!check.given().isEmpty()) {
            out.println();
            out.println("With a glossary that has:");
            check.given().forEach(term -> out.println("  - " + term.says()));
        }
        print("Flagged:", check.flagged());
        print("Accepted:", check.accepted());
    }

    private static String languages(Set<String> codes) {
        return codes.isEmpty()
                ? "any"
                : codes.stream()
                        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private void print(String heading, List<Example> examples) {
        console.out().println();
        console.out().println(heading);
        for (Example example : examples) {
            console.out().println("  - " + example.marked().replaceAll("\n+", "\n    "));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
