package io.galley.cli;

import io.galley.policy.Baseline;
import io.galley.policy.PolicyException;
import io.galley.policy.PolicyFile;
import io.galley.policy.PolicyReader;
import io.galley.policy.Section;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The policies of the texts that are named in one call, each file read once. */
final class Policies {
    private final PolicyReader reader;
    private final Optional<Path> given;
    private final Map<Path, PolicyFile> known = new HashMap<>();

    /** @param given the policy for all texts, instead of the one that lies beside or above each */
    Policies(PolicyReader reader, Optional<Path> given) {
        this.reader = reader;
        this.given = given;
    }

    /** The policy file that holds for a text. */
    Optional<Path> file(String text) {
        return given.or(() -> PolicyFile.find(path(text)));
    }

    /** What holds for a text. */
    Section settings(String text) throws PolicyException, Inputs.UnreadableException {
        Optional<Path> file = file(text);
        return (file.isEmpty() ? PolicyFile.none() : policy(file.get()))
                .settings(path(text), LocalDate.now(ZoneId.systemDefault()));
    }

    /** Reads a policy, and refuses one that cannot be followed. */
    PolicyFile policy(Path file) throws PolicyException, Inputs.UnreadableException {
        PolicyFile policy = known.get(file);
        if (policy == null) {
            policy = read(file);
            known.put(file, policy);
        }
        return policy;
    }

    private PolicyFile read(Path file) throws PolicyException, Inputs.UnreadableException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
        return reader.read(shown(file), folder, text(file));
    }

    /** Reads a baseline. */
    static Baseline baseline(Path file) throws PolicyException, Inputs.UnreadableException {
        return Baseline.read(shown(file), text(file));
    }

    private static String text(Path file) throws Inputs.UnreadableException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Inputs.UnreadableException(file.toString(), "no such file");
        } catch (CharacterCodingException e) {
            throw new Inputs.UnreadableException(file.toString(), "is not text in UTF-8");
        } catch (IOException e) {
            throw new Inputs.UnreadableException(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** A policy's name from where the user stands, if it lies there or below. */
    static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : file.toString();
    }

    private static Path path(String text) {
        return text.equals(Inputs.STANDARD) ? Path.of("stdin") : Path.of(text);
    }
}
