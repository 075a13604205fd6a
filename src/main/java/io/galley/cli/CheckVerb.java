package io.galley.cli;

import io.galley.QualityCheck;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Inspection;
import io.galley.ingest.IngestException;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.policy.PolicyException;
import io.galley.policy.PolicyFile;
import io.galley.policy.PolicyReader;
import io.galley.policy.Section;
import io.galley.render.Batch;
import io.galley.render.Batch.Unread;
import io.galley.report.GatePolicy;
import io.galley.report.Report;
import io.galley.text.Document;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
    /** What a header can carry. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]+");

    private final Console console;
    private final Function<Setup, QualityCheck> qualityCheck;
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
    private LineOptions options = new LineOptions();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "Have a Galley elsewhere examine the articles; policy, baseline and all else hold here as usual. It gets"
                            + " the key in GALLEY_KEY.")
    private Optional<URI> server = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "How long the server may take for an article (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "How many articles are examined at the same time (default: as many as there are processors and"
                            + " memory for). Reports come in the order of the files all the same.")
    private Optional<Integer> jobs = Optional.empty();

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
            Function<Setup, QualityCheck> qualityCheck,
            Supplier<List<Check>> checks,
            Supplier<PolicyReader> policyReader) {
        this.console = console;
        this.policyReader = policyReader;
        this.qualityCheck = qualityCheck;
        this.checks = checks;
    }

    /** What came of one article; one of both. */
    private record Examined(Optional<Report> report, Optional<Unread> unread, ExitCode exitCode) {
        static Examined as(Report report) {
            return new Examined(Optional.of(report), Optional.empty(), code(report));
        }

        static Examined not(String file, Exception e, ExitCode exitCode) {
            return new Examined(Optional.empty(), Optional.of(CheckVerb.unread(file, e)), exitCode);
        }

        private static ExitCode code(Report report) {
            return switch (report.verdict().outcome()) {
                case PASS -> ExitCode.PASS;
                case FAIL -> ExitCode.FAIL;
                case INCONCLUSIVE -> ExitCode.INCONCLUSIVE;
            };
        }
    }

    /** Has an article examined, here or elsewhere. */
    private interface Examiner {
        Inspection inspect(Submission submission, Document document, GatePolicy policy) throws Server.RefusalException;
    }

    private Examiner examiner(QualityCheck line) {
        if (server.isEmpty()) {
            return (submission, document, gatePolicy) -> line.inspect(document, gatePolicy);
        }
        Optional<String> key = Optional.ofNullable(System.getenv("GALLEY_KEY")).filter(words -> !words.isBlank());
        if (key.filter(words -> !KEY.matcher(words.strip()).matches()).isPresent()) {
            throw misuse("GALLEY_KEY holds characters that no key can have");
        }
        if (server.get().getUserInfo() != null) {
            throw misuse("--server must not hold a user or password; set GALLEY_KEY");
        }
        Server far = new Server(server.get(), key.map(String::strip), Duration.ofSeconds(timeout), console);
        return (submission, document, gatePolicy) -> {
            if (gatePolicy.glossary().isPresent()
                    || !gatePolicy.words().isEmpty()
                    || gatePolicy.budget().isPresent()) {
                throw new Server.RefusalException(
                        submission.target().name(),
                        "the policy has a glossary, words or a budget of its own, and a server knows only its own; leave out --server, or"
                                + " take them out of the policy",
                        ExitCode.UNREADABLE);
            }
            return far.inspect(submission, document);
        };
    }

    private static Unread unread(String file, Exception e) {
        return new Unread(file, Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }

    @Override
    public Integer call() {
        refuseMisuse();
        Outputs written = written();
        Policies policies = new Policies(policyReader.get(), policy);
        Map<String, Integer> old;
        try {
            old = baseline.isPresent() ? Policies.baseline(baseline.get()).counts() : Map.of();
        } catch (PolicyException | Inputs.UnreadableException e) {
            console.complain(e);
            return ExitCode.UNREADABLE.code();
        }
        List<Report> reports = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        Set<String> names = Globs.files(files, (name, e) -> unread.add(unread(name, e)));
        unread.forEach(lost -> console.complain(lost.message()));
        int atATime = Math.max(1, Math.min(jobs.orElseGet(Jobs::usual), names.size()));
        Optional<QualityCheck> line = options.line(qualityCheck, atATime, console);
        if (line.isEmpty()) {
            return ExitCode.UNREADABLE.code();
        }
        Examiner examiner = examiner(line.get());
        List<Callable<Examined>> articles = names.stream()
                .map(name -> article(name, line.get(), examiner, policies, old))
                .toList();
        ExitCode worst = unread.isEmpty() ? ExitCode.PASS : ExitCode.UNREADABLE;
        try (Jobs<Examined> examining = new Jobs<>(articles, atATime)) {
            while (examining.hasNext()) {
                if (console.isClosed()) {
                    // What is not checked, since nobody reads on, did not pass.
                    return worst.orWorse(ExitCode.INCONCLUSIVE).code();
                }
                Examined examined = examining.next();
                examined.report().ifPresent(report -> {
                    reports.add(report);
                    written.show(() -> batch(List.of(report), List.of()));
                });
                examined.unread().ifPresent(lost -> {
                    unread.add(lost);
                    console.complain(lost.message());
                });
                worst = worst.orWorse(examined.exitCode());
            }
        }
        return worst.orWorse(written.write(batch(reports, unread))).code();
    }

    private void refuseMisuse() {
        if (source.isPresent() && files.size() > 1) {
            throw misuse("--source belongs to one article; check the files one by one");
        }
        if (source.isPresent() && options.profile() == Profile.FAST) {
            throw misuse(
                    "a model compares an article with its source, and --profile fast asks none; leave one of both out");
        }
        if (Stream.concat(files.stream(), source.stream())
                        .filter(Inputs.STANDARD::equals)
                        .count()
                > 1) {
            throw misuse("standard input (-) can be read only once");
        }
        if (server.isPresent() && !isAddress(server.get())) {
            throw misuse("--server takes an address such as https://galley.example.org, not " + server.get());
        }
        if (server.isPresent() && options.hasGlossary()) {
            throw misuse("--glossary is for articles that are examined here; a server has its own");
        }
        if (timeout < 1) {
            throw misuse("--timeout must be 1 or more");
        }
        if (jobs.isPresent() && jobs.get() < 1) {
            throw misuse("--jobs must be 1 or more");
        }
    }

    private static boolean isAddress(URI address) {
        return ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) && address.getHost() != null;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Outputs written() {
        try {
            return new Outputs(outputs, console);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Batch batch(List<Report> reports, List<Unread> unread) {
        return new Batch(
                reports, unread, specs().filter(options.profile()::asks).toList(), Galley.version());
    }

    private Stream<CheckSpec> specs() {
        return checks.get().stream().map(Check::spec);
    }

    private Callable<Examined> article(
            String file, QualityCheck line, Examiner examiner, Policies policies, Map<String, Integer> old) {
        try {
            Section settings = options.over(policies.settings(file));
            String policyName = policies.file(file).map(Path::toString).orElse("default");
            return () ->
                    examined(file, line, examiner, settings, unchanged -> settings.gate(policyName, old, unchanged));
        } catch (PolicyException | Inputs.UnreadableException e) {
            return () -> Examined.not(file, e, ExitCode.UNREADABLE);
        }
    }

    private Examined examined(
            String file,
            QualityCheck line,
            Examiner examiner,
            Section settings,
            Function<Set<String>, GatePolicy> gate) {
        try {
            Submission submission = submission(file, settings);
            Document document = line.read(submission);
            Set<String> unchanged = changed.changes()
                    .unchanged(
                            document,
                            before -> line.read(new Submission(before, Optional.empty(), submission.languages())));
            GatePolicy gatePolicy =
                    gate.apply(unchanged).leavingOut(options.profile().leavesOut(specs().toList()));
            return Examined.as(Report.of(document, examiner.inspect(submission, document, gatePolicy), gatePolicy));
        } catch (IngestException | Inputs.UnreadableException e) {
            return Examined.not(file, e, ExitCode.UNREADABLE);
        } catch (Server.RefusalException e) {
            return Examined.not(file, e, e.exitCode());
        }
    }

    private Submission submission(String file, Section settings) throws Inputs.UnreadableException {
        Optional<Material> original =
                source.isPresent() ? Optional.of(Inputs.read(source.get(), console)) : Optional.empty();
        return new Submission(Inputs.read(file, console), original, languages.pair(settings));
    }
}
