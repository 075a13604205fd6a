package io.galley.cli;

import io.galley.QualityCheck;
import io.galley.check.Check;
import io.galley.policy.PolicyReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Cli {
    private final Console console;
    private final Galley galley = new Galley();
    private final CommandLine commandLine;

    /**
     * @param qualityCheck the line that a verb wants; loaded only for a command that needs it
     * @param checks loaded only for a command that needs them
     * @param policyReader the same
     */
    public Cli(
            Console console,
            Function<Setup, QualityCheck> qualityCheck,
            Supplier<List<Check>> checks,
            Supplier<PolicyReader> policyReader) {
        this.console = console;
        commandLine = new CommandLine(galley)
                .addSubcommand(new BaselineVerb(console, qualityCheck, policyReader))
                .addSubcommand(new CheckVerb(console, qualityCheck, checks, policyReader))
                .addSubcommand(new ChecksVerb(console, checks))
                .addSubcommand(new ExplainVerb(console, checks))
                .addSubcommand(new FixVerb(console, qualityCheck, policyReader))
                .addSubcommand(new PolicyVerb(console, policyReader))
                .addSubcommand(new SchemaVerb(console))
                .registerConverter(Locale.class, Languages::parse)
                .registerConverter(Output.class, Output::parse)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(ExitCode.values())
                .sorted(Comparator.comparing(ExitCode::code))
                .forEach(code -> codes.put(String.valueOf(code.code()), code.meaning()));
        commandLine.getSubcommands().values().forEach(verb -> describe(verb, codes));
        describe(commandLine, codes);
    }

    private static void describe(CommandLine command, Map<String, String> codes) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
    }

    /** Runs one command and returns its exit code. Nothing is thrown. */
    public int run(String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (Error e) {
            return failed(e);
        } finally {
            console.out().flush();
        }
    }

    private int misused(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        console.complain(e);
        UnmatchedArgumentException.printSuggestions(e, console.err());
        console.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.UNREADABLE.code();
    }

    private int failed(Throwable e) {
        console.complain("internal error: " + e);
        if (galley.debug()) {
            e.printStackTrace(console.err());
        }
        return ExitCode.INTERNAL.code();
    }
}
