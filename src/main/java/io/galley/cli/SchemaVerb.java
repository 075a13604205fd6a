package io.galley.cli;

import io.galley.render.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code galley schema}: the forms that other programs read. */
@Command(
        name = "schema",
        description = "Prints JSON schemas. That of policy files is printed by 'galley policy schema'.")
final class SchemaVerb implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SchemaVerb(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which schema: report");
    }

    @Command(name = "report", description = "Prints the JSON schema of reports as --format json writes them.")
    int report() {
        console.out().println(ReportSchema.get().toPrettyString());
        return ExitCode.PASS.code();
    }
}
