package io.galley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself; its verbs do the work. */
@Command(
        name = "galley",
        description = "Checks machine-translated articles before they are published.",
        footer = {"", "Without arguments the service is started."},
        mixinStandardHelpOptions = true,
        versionProvider = Galley.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT)
final class Galley implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where an error of Galley itself came from.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: baseline, check, checks, explain, fix or policy");
    }

    static String version() {
        String version = Galley.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"galley " + version()};
        }
    }
}
