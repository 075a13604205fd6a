package io.galley.cli;

import io.galley.QualityCheck;
import io.galley.policy.Section;
import io.galley.terms.Glossary;
import io.galley.terms.file.GlossaryException;
import io.galley.terms.file.GlossaryFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The glossary of a verb that examines articles. */
final class GlossaryOption {
    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description =
                    "What your desk wants written and what not, instead of the policy's: a table (CSV) or TBX-Basic.")
    private Optional<Path> glossary = Optional.empty();

    /** Settings without the glossary of the policy, where one is given here. */
    Section over(Section settings) {
        return glossary.isPresent() ? settings.withoutGlossary() : settings;
    }

    /** The line that looks for its terms; none where the glossary cannot be read, and then the user has been told why. */
    Optional<QualityCheck> line(Function<Glossary, QualityCheck> lines, Console console) {
        try {
            return Optional.of(lines.apply(glossary.map(GlossaryFile::read).orElse(Glossary.EMPTY)));
        } catch (GlossaryException e) {
            e.problems().forEach(console::complain);
            return Optional.empty();
        }
    }
}
