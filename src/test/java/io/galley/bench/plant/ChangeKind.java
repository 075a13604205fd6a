package io.galley.bench.plant;

import io.galley.bench.ParallelNews.Story;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A kind of error that only the source tells.
 *
 * @param says what was done to the translation
 * @param checks ids of the checks whose job it is
 */
public record ChangeKind(String id, String says, Set<String> checks, Changer changer) {
    private static final long SEED = 20_240_602;

    /** Knows one kind of error. */
    @FunctionalInterface
    interface Changer {
        /** Every place where the error could be planted. */
        List<Change> occasions(Story story, List<Story> all, Random random);
    }

    /** One error of this kind, always the same for the same story; none where it has no occasion. */
    public Optional<Change> plant(Story story, List<Story> all) {
        Random random = new Random(SEED + 31L * id.hashCode() + story.id().hashCode());
        List<Change> occasions = changer.occasions(story, all, random);
        return occasions.isEmpty() ? Optional.empty() : Optional.of(Lists.any(occasions, random));
    }
}
