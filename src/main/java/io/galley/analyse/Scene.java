package io.galley.analyse;

import io.galley.analyse.Referents.Referent;
import java.util.List;

/**
 * A sentence, whom it speaks of, and its pronouns.
 *
 * @param referents whom it speaks of by name or noun, by place
 */
record Scene(Sentence sentence, List<Referent> referents, List<Pronoun> pronouns) {
    Scene {
        referents = List.copyOf(referents);
        pronouns = List.copyOf(pronouns);
    }

    /** Those before a place in it. */
    List<Referent> before(int place) {
        return referents.stream()
                .filter(referent -> referent.span().end() <= place)
                .toList();
    }
}
