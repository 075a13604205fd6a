package io.galley.cli;

import io.galley.QualityCheck;
import io.galley.ingest.IngestException;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.render.Format;
import io.galley.report.GatePolicy;
import io.galley.report.Report;
import io.galley.terms.Glossary;
import io.galley.terms.file.GlossaryException;
import io.galley.terms.file.GlossaryFile;
import io.galley.text.LanguagePair;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
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
            "With --format json there is one report per line, whatever the number of files, each as the API gives it.",
            "The exit code is the gravest of all files, from 70 through 2, 1 and 3 to 0; a file that cannot be read does not"
                    + " keep the others from being checked.",
            ""
        })
final class CheckVerb implements Callable<Integer> {
    private final Console console;
    private final Function<Glossary, QualityCheck> qualityCheck;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "An article; - reads plain text from standard input.")
    private List<String> files = List.of();

    @Option(names = "--source", paramLabel = "FILE", description = "The text that the one article was translated from.")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en-US",
            description = "The language of the articles (default: ${DEFAULT-VALUE}).")
    private Locale language = Locale.US;

    @Option(
            names = "--source-language",
            paramLabel = "TAG",
            description = "The language that they were translated from.")
    private Optional<Locale> sourceLanguage = Optional.empty();

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "What your desk wants written and what not: a table (CSV) or TBX-Basic.")
    private Optional<Path> glossary = Optional.empty();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "How reports are written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    CheckVerb(Console console, Function<Glossary, QualityCheck> qualityCheck) {
        this.console = console;
        this.qualityCheck = qualityCheck;
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
        QualityCheck line;
        try {
            line = qualityCheck.apply(glossary.map(GlossaryFile::read).orElse(Glossary.EMPTY));
        } catch (GlossaryException e) {
            e.problems().forEach(console::complain);
            return ExitCode.UNREADABLE.code();
        }
        ExitCode worst = ExitCode.PASS;
        for (int i = 0; i < files.size(); i++) {
            if (i > 0 && console.isClosed()) {
                // What is not checked, since nobody reads on, did not pass.
                return worst.orWorse(ExitCode.INCONCLUSIVE).code();
            }
            worst = worst.orWorse(check(files.get(i), line));
        }
        return worst.code();
    }

    private ExitCode check(String file, QualityCheck line) {
        try {
            Optional<Material> original =
                    source.isPresent() ? Optional.of(Inputs.read(source.get(), console)) : Optional.empty();
            Submission submission =
                    new Submission(Inputs.read(file, console), original, new LanguagePair(sourceLanguage, language));
            Report report = line.of(submission, GatePolicy.DEFAULT);
            console.out().println(format.write(report));
            return switch (report.verdict().outcome()) {
                case PASS -> ExitCode.PASS;
                case FAIL -> ExitCode.FAIL;
                case INCONCLUSIVE -> ExitCode.INCONCLUSIVE;
            };
        } catch (IngestException | Inputs.UnreadableException e) {
            console.complain(e);
            return ExitCode.UNREADABLE;
        }
    }
}
