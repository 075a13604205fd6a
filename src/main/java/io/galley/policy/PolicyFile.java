package io.galley.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A policy as it is written down.
 *
 * @param folder the paths in it are relative to this
 * @param base for all articles
 * @param places for articles whose path matches, in the order of the file
 */
public record PolicyFile(Path folder, Section base, List<Place> places) {
    /** What it is called beside the texts or above them. */
    public static final String NAME = "galley.yaml";

    /** Settings for the articles at some paths. */
    record Place(PathMatcher paths, Section section) {}

    public PolicyFile {
        places = List.copyOf(places);
    }

    /** The policy of those who have not written any. */
    public static PolicyFile none() {
        return new PolicyFile(Path.of(""), Section.DEFAULT, List.of());
    }

    /** The nearest policy file in the folder of a text or above it. */
    public static Optional<Path> find(Path text) {
        Path folder = text.toAbsolutePath().normalize().getParent();
        while (folder != null) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /**
     * All that holds for one article, the later and narrower settings before the earlier and wider.
     *
     * @param today what was suppressed until an earlier day is suppressed no more
     */
    public Section settings(Path text, LocalDate today) {
        Path relative = folder.toAbsolutePath()
                .normalize()
                .relativize(text.toAbsolutePath().normalize());
        Section settings = Section.DEFAULT.with(base);
        for (Place place : places) {
            if (place.paths().matches(relative)) {
                settings = settings.with(place.section());
            }
        }
        return settings.on(today);
    }
}
