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

/** What a verb that examines articles looks for, and how closely. */
final class LineOptions {
    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description =
                    "What your desk wants written and what not, instead of the policy's: a table (CSV) or TBX-Basic.")
    private Optional<Path> glossary = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "full",
            description = {
                "fast: by rules alone; full: by the neural models as well (default: ${DEFAULT-VALUE}).",
                "What fast leaves out is a gap only where the policy requires it."
            })
    private Profile profile = Profile.FULL;

    Profile profile() {
        return profile;
    }

    /** Settings without the glossary of the policy, where one is given here. */
    Section over(Section settings) {
        return glossary.isPresent() ? settings.withoutGlossary() : settings;
    }

    boolean hasGlossary() {
        return glossary.isPresent();
    }

    /** The line; none where the glossary cannot be read, and then the user has been told why. */
    Optional<QualityCheck> line(Function<Setup, QualityCheck> lines, int atATime, Console console) {
        try {
            Glossary terms = glossary.map(GlossaryFile::read).orElse(Glossary.EMPTY);
            return Optional.of(lines.apply(new Setup(profile, terms, atATime)));
        } catch (GlossaryException e) {
            e.problems().forEach(console::complain);
            return Optional.empty();
        }
    }
}
