package io.galley.cli;

import io.galley.QualityCheck;
import io.galley.ingest.IngestException;
import io.galley.ingest.Submission;
import io.galley.policy.Baseline;
import io.galley.policy.PolicyException;
import io.galley.policy.PolicyReader;
import io.galley.policy.Section;
import io.galley.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley baseline FILE…}: writes down what is found today, so that afterwards only what is new counts. */
@Command(
        name = "baseline",
        description = {
            "Writes down what is found in articles today; 'galley check --baseline' then counts only what is new.",
            "",
            "Nothing is written unless every article could be read.",
            ""
        })
final class BaselineVerb implements Callable<Integer> {
    private final Console console;
    private final Function<Setup, QualityCheck> qualityCheck;
    private final Supplier<PolicyReader> policyReader;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "An article.")
    private List<String> files = List.of();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "galley-baseline.json",
            description = "Where it is written (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("");

    @Mixin
    private LanguageOptions languages = new LanguageOptions();

    @Mixin
    private LineOptions options = new LineOptions();

    BaselineVerb(Console console, Function<Setup, QualityCheck> qualityCheck, Supplier<PolicyReader> policyReader) {
        this.console = console;
        this.qualityCheck = qualityCheck;
        this.policyReader = policyReader;
    }

    @Override
    public Integer call() {
        Optional<QualityCheck> line = options.line(qualityCheck, 1, console);
        if (line.isEmpty()) {
            return ExitCode.UNREADABLE.code();
        }
        Policies policies = new Policies(policyReader.get(), Optional.empty());
        List<Report> reports = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        Set<String> names = Globs.files(files, (name, e) -> {
            console.complain(e);
            lost.add(name);
        });
        for (String file : names) {
            try {
                reports.add(report(file, line.get(), options.over(policies.settings(file))));
            } catch (IngestException | PolicyException | Inputs.UnreadableException e) {
                console.complain(e);
                lost.add(file);
            }
        }
        try {
            if (lost.isEmpty()) {
                Baseline baseline = Baseline.of(reports);
                WholeFile.write(output, baseline.json() + "\n");
                int problems = baseline.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                console.out().println(output + ": " + problems + (problems == 1 ? " problem" : " problems"));
                return ExitCode.PASS.code();
            }
        } catch (WholeFile.UnwritableException e) {
            console.complain(e);
        }
        return ExitCode.UNREADABLE.code();
    }

    private Report report(String file, QualityCheck line, Section settings) throws Inputs.UnreadableException {
        return line.of(
                new Submission(Inputs.read(file, console), Optional.empty(), languages.pair(settings)),
                settings.gate("baseline", Map.of(), Set.of()));
    }
}
