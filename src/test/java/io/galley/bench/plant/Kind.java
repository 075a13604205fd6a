package io.galley.bench.plant;

import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A kind of error that is planted.
 *
 * @param says what was done to the story
 * @param checks ids of the checks whose job it is; one that is not written yet may be among them
 */
public record Kind(String id, String says, Set<String> checks, Planter planter) {
    /** The seed of all plants; another one plants other errors. */
    private static final long SEED = 20_240_601;

    /** One error of this kind, always the same for the same story; none where the story has no occasion. */
    public List<Planted> plant(Draft draft) {
        Random random =
                new Random(SEED + 31L * id.hashCode() + draft.story().id().hashCode());
        List<Planted> occasions = planter.occasions(draft, random);
        return occasions.isEmpty() ? List.of() : List.of(occasions.get(random.nextInt(occasions.size())));
    }
}
