package io.galley.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;

/** What an operator may set: {@code galley.*}, from the environment as {@code GALLEY_*}. A wrong value stops the start. */
@ConfigMapping(prefix = "galley")
public interface Settings {
    /** The longest article, in UTF-16 code units. */
    @WithDefault("200000")
    @Min(1)
    @Max(5_000_000)
    int maxCharacters();

    /** The largest request; two texts of the greatest length, escaped, or two DOCX files with their pictures fit in. */
    @WithDefault("16M")
    MemorySize maxRequestSize();

    /** How many articles are read at the same time; as many as there are processors where it is not set. */
    @Min(1)
    OptionalInt concurrentArticles();

    /** How many more may wait for their turn; whoever comes then is told to come again. */
    @WithDefault("16")
    @Min(0)
    int waitingArticles();

    /** How long one may wait for its turn. */
    @WithDefault("20s")
    @DurationMin(seconds = 1)
    Duration longestWait();

    /** The desk's glossary, a table (CSV) or TBX-Basic; one that cannot be read or contradicts itself stops the start. */
    Optional<Path> glossary();

    /** The folder of the policies that a request may name, each a file {@code NAME.yaml}; a faulty one stops the start. */
    Optional<Path> policies();

    /** Without one of these in {@code Authorization: Bearer} nothing is answered but health and problems; all is where none is set. */
    Optional<Set<String>> keys();

    LanguageTool languageTool();

    Model model();

    /** The neural model; what needs it is a gap where it is not there. */
    interface Model {
        /** Whether it is used where it is installed. It takes several times as long as all else. */
        @WithDefault("true")
        boolean use();

        /** Where models are installed; in the user's cache where it is not set. */
        Optional<Path> directory();

        /** The time for one article; what is not measured by then is a gap in the report. */
        Optional<@DurationMin(millis = 100) Duration> budget();

        /** How many processors it may use at the same time, for all articles together; all there are where it is not set. */
        @Min(1)
        OptionalInt threads();
    }

    /** What LanguageTool may cost. */
    interface LanguageTool {
        /** The time for one article; what is not read by then is a gap in the report. */
        Optional<@DurationMin(millis = 100) Duration> budget();

        /** How many sentences are remembered with all that was read in them. */
        @Min(0)
        OptionalInt cachedSentences();
    }
}
