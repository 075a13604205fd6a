package io.galley.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.galley.QualityCheck;
import io.galley.ingest.IngestException;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.policy.PolicyException;
import io.galley.policy.PolicyReader;
import io.galley.policy.Section;
import io.galley.report.Correction;
import io.galley.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley fix FILE…}: applies the suggestions that are certain and touches nothing else. */
@Command(
        name = "fix",
        description = {
            "Applies the suggestions that are certain: those of checks that may stop a publication, where there is one way out and"
                    + " no other. Prints what it changes as a unified diff.",
            "",
            "Only plain text in UTF-8 is changed; a fixed file replaces the old one only when it is complete.",
            "With --check nothing is written, and the exit code is 1 where something would be.",
            ""
        })
final class FixVerb implements Callable<Integer> {
    private static final int LINES_AROUND = 1;

    private final Console console;
    private final Function<Setup, QualityCheck> qualityCheck;
    private final Supplier<PolicyReader> policyReader;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "An article.")
    private List<String> files = List.of();

    @Option(names = "--check", description = "Only tell what would be changed.")
    private boolean check;

    @Mixin
    private LanguageOptions languages = new LanguageOptions();

    @Mixin
    private LineOptions options = new LineOptions();

    FixVerb(Console console, Function<Setup, QualityCheck> qualityCheck, Supplier<PolicyReader> policyReader) {
        this.policyReader = policyReader;
        this.console = console;
        this.qualityCheck = qualityCheck;
    }

    @Override
    public Integer call() {
        if (files.contains(Inputs.STANDARD)) {
            throw new ParameterException(spec.commandLine(), "standard input (-) cannot be fixed; name a file");
        }
        Optional<QualityCheck> line = options.line(qualityCheck, 1, console);
        if (line.isEmpty()) {
            return ExitCode.UNREADABLE.code();
        }
        Policies policies = new Policies(policyReader.get(), Optional.empty());
        List<String> lost = new ArrayList<>();
        Set<String> names = Globs.files(files, (name, e) -> {
            console.complain(e);
            lost.add(name);
        });
        ExitCode worst = lost.isEmpty() ? ExitCode.PASS : ExitCode.UNREADABLE;
        for (String file : names) {
            worst = worst.orWorse(fix(file, line.get(), policies));
        }
        return worst.code();
    }

    private ExitCode fix(String file, QualityCheck line, Policies policies) {
        try {
            Section settings = options.over(policies.settings(file));
            Material material = Inputs.read(file, console);
            Report report = line.of(
                    new Submission(material, Optional.empty(), languages.pair(settings)),
                    settings.gate("default", Map.of(), Set.of()));
            String old = report.document().text();
            if (!report.document().verbatim()
                    || !Arrays.equals(old.getBytes(StandardCharsets.UTF_8), material.bytes())) {
                throw new Inputs.UnreadableException(file, "is not plain text in UTF-8, and nothing else can be fixed");
            }
            Correction correction = Correction.of(report);
            if (correction.text().equals(old)) {
                return ExitCode.PASS;
            }
            print(file, old, correction.text());
            if (check) {
                return ExitCode.FAIL;
            }
            WholeFile.write(Path.of(file), correction.text());
            return ExitCode.PASS;
        } catch (IngestException | PolicyException | Inputs.UnreadableException | WholeFile.UnwritableException e) {
            console.complain(e);
            return ExitCode.UNREADABLE;
        }
    }

    private void print(String file, String old, String fixed) {
        List<String> lines = List.of(old.split("\\R", -1));
        UnifiedDiffUtils.generateUnifiedDiff(
                        file, file, lines, DiffUtils.diff(lines, List.of(fixed.split("\\R", -1))), LINES_AROUND)
                .forEach(console.out()::println);
    }
}
