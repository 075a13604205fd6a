package io.galley.cli;

import io.galley.QualityCheck;
import io.galley.check.Check;
import io.galley.ingest.IngestException;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.policy.PolicyException;
import io.galley.policy.PolicyFile;
import io.galley.policy.PolicyReader;
import io.galley.policy.Section;
import io.galley.render.Batch;
import io.galley.render.Batch.Unread;
import io.galley.render.Format;
import io.galley.report.Report;
import io.galley.terms.Glossary;
import io.galley.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley check FILE…}: the reports of some files, one after the other. */
@Command(
        name = "check",
        description = {
            "Checks articles: plain text (UTF-8), HTML or Word (.docx).",
            "",
            "Problems are listed by place. Lines and columns (UTF-16 code units) of an HTML or Word file are those of the text"
                    + " that was taken from it. A problem that ends in (advice) does not fail the gate.",
            "With --format json there is one report per line, whatever the number of files, each as the API gives it. The other"
                    + " formats hold all articles at once and are written at the end.",
            "A report that goes into a file replaces it only when it is complete.",
            "The exit code is the gravest of all files, from 70 through 2, 1 and 3 to 0; a file that cannot be read does not"
                    + " keep the others from being checked.",
            ""
        })
final class CheckVerb implements Callable<Integer> {
    private final Console console;
    private final Function<Glossary, QualityCheck> qualityCheck;
    private final Supplier<List<Check>> checks;
    private final Supplier<PolicyReader> policyReader;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "An article; - reads plain text from standard input.")
    private List<String> files = List.of();

    @Option(names = "--source", paramLabel = "FILE", description = "The text that the one article was translated from.")
    private Optional<String> source = Optional.empty();

    @Mixin
    private LanguageOptions languages = new LanguageOptions();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The policy for all articles, instead of the " + PolicyFile.NAME + " beside or above each.")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "What was found before, as 'galley baseline' wrote it: only what is new counts.")
    private Optional<Path> baseline = Optional.empty();

    @Mixin
    private GlossaryOption glossary = new GlossaryOption();

    @ArgGroup
    private Changed changed = new Changed();

    /** What tells which text was changed; one of both. */
    static final class Changed {
        @Option(
                names = "--since",
                paramLabel = "REV",
                description = "Count only what lies in paragraphs that were changed since a revision of git's.")
        private Optional<String> since = Optional.empty();

        @Option(
                names = "--diff",
                paramLabel = "FILE",
                description = "Count only what lies in paragraphs that a unified diff changes.")
        private Optional<Path> diff = Optional.empty();

        Changes changes() {
            return since.map(Changes::since).or(() -> diff.map(Changes::by)).orElseGet(Changes::unknown);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            completionCandidates = FormatNames.class,
            description = {
                "How reports are written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
                "May be given several times; at most one goes to standard output."
            })
    private List<Output> outputs = List.of();

    static final class FormatNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        FormatNames() {
            super(Output.names());
        }
    }

    CheckVerb(
            Console console,
            Function<Glossary, QualityCheck> qualityCheck,
            Supplier<List<Check>> checks,
            Supplier<PolicyReader> policyReader) {
        this.console = console;
        this.policyReader = policyReader;
        this.qualityCheck = qualityCheck;
        this.checks = checks;
    }

    @Override
    public Integer call() {
        if (source.isPresent() && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--source belongs to one article; check the files one by one");
        }
        if (Stream.concat(files.stream(), source.stream())
                        .filter(Inputs.STANDARD::equals)
                        .count()
                > 1) {
            throw new ParameterException(spec.commandLine(), "standard input (-) can be read only once");
        }
        Optional<Output> shown = shown();
        Policies policies = new Policies(policyReader.get(), policy);
        Map<String, Integer> old;
        try {
            old = baseline.isPresent() ? Policies.baseline(baseline.get()).counts() : Map.of();
        } catch (PolicyException | Inputs.UnreadableException e) {
            console.complain(e);
            return ExitCode.UNREADABLE.code();
        }
        Optional<QualityCheck> line = glossary.line(qualityCheck, console);
        if (line.isEmpty()) {
            return ExitCode.UNREADABLE.code();
        }
        ExitCode worst = ExitCode.PASS;
        List<Report> reports = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (String file : files) {
            if (console.isClosed()) {
                // What is not checked, since nobody reads on, did not pass.
                return worst.orWorse(ExitCode.INCONCLUSIVE).code();
            }
            try {
                Report report = report(file, line.get(), policies, old);
                reports.add(report);
                worst = worst.orWorse(exitCode(report));
                shown.filter(output -> output.format().isOneByOne()).ifPresent(output -> console.out()
                        .println(output.format().write(batch(List.of(report), List.of()))));
            } catch (IngestException | PolicyException | Inputs.UnreadableException e) {
                console.complain(e);
                unread.add(new Unread(file, Objects.requireNonNullElse(e.getMessage(), e.toString())));
                worst = worst.orWorse(ExitCode.UNREADABLE);
            }
        }
        return worst.orWorse(write(batch(reports, unread), shown)).code();
    }

    /** What goes to standard output; two forms there would be neither. */
    private Optional<Output> shown() {
        List<Output> shown =
                outputs.stream().filter(output -> output.file().isEmpty()).toList();
        if (shown.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "only one format can go to standard output; write the others to files: --format "
                            + shown.get(1).format() + "=FILE");
        }
        Set<Path> targets = new HashSet<>();
        for (Output output : outputs) {
            output.file()
                    .filter(file -> !targets.add(file.toAbsolutePath().normalize()))
                    .ifPresent(file -> {
                        throw new ParameterException(spec.commandLine(), "two formats would go to " + file);
                    });
        }
        return shown.stream().findFirst();
    }

    private ExitCode write(Batch batch, Optional<Output> shown) {
        shown.filter(output -> !output.format().isOneByOne())
                .ifPresent(output -> console.out().print(lines(output.format(), batch)));
        ExitCode code = ExitCode.PASS;
        for (Output output : outputs) {
            try {
                if (output.file().isPresent()) {
                    WholeFile.write(output.file().get(), lines(output.format(), batch));
                }
            } catch (WholeFile.UnwritableException e) {
                console.complain(e);
                code = ExitCode.UNREADABLE;
            }
        }
        return code;
    }

    /** Each line ended; where there is nothing to say, nothing. */
    private static String lines(Format format, Batch batch) {
        String written = format.write(batch);
        return written.isEmpty() ? "" : written + "\n";
    }

    private Batch batch(List<Report> reports, List<Unread> unread) {
        return new Batch(reports, unread, checks.get().stream().map(Check::spec).toList(), Galley.version());
    }

    private Report report(String file, QualityCheck line, Policies policies, Map<String, Integer> old)
            throws PolicyException, Inputs.UnreadableException {
        Section settings = glossary.over(policies.settings(file));
        Submission submission = submission(file, settings);
        Document document = line.read(submission);
        Set<String> unchanged = changed.changes()
                .unchanged(
                        document,
                        before -> line.read(new Submission(before, Optional.empty(), submission.languages())));
        String name = policies.file(file).map(Path::toString).orElse("default");
        return line.of(document, settings.gate(name, old, unchanged));
    }

    private Submission submission(String file, Section settings) throws Inputs.UnreadableException {
        Optional<Material> original =
                source.isPresent() ? Optional.of(Inputs.read(source.get(), console)) : Optional.empty();
        return new Submission(Inputs.read(file, console), original, languages.pair(settings));
    }

    private static ExitCode exitCode(Report report) {
        return switch (report.verdict().outcome()) {
            case PASS -> ExitCode.PASS;
            case FAIL -> ExitCode.FAIL;
            case INCONCLUSIVE -> ExitCode.INCONCLUSIVE;
        };
    }
}
