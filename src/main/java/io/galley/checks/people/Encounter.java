package io.galley.checks.people;

import io.galley.analyse.Token;
import io.galley.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word for what takes two parties.
 *
 * @param isVerb whether its subject is one of them
 * @param leads the words that lead to the other party; {@code "-"} where the object is the other party
 */
record Encounter(boolean isVerb, Set<String> leads) {
    private static final Map<String, Encounter> NOUNS = new HashMap<>();
    private static final Map<String, Encounter> VERBS = new HashMap<>();

    static {
        for (List<String> fields : DataFile.rows(Encounter.class, "encounters.tsv")) {
            boolean isVerb = fields.get(1).equals("verb");
            (isVerb ? VERBS : NOUNS)
                    .put(
                            fields.get(0),
                            new Encounter(isVerb, Set.of(fields.get(2).split(" ", -1))));
        }
    }

    /** The encounter that a word speaks of; a word that can be a finite verb is read as one. */
    static Optional<Encounter> of(Token token) {
        return token.readings().stream()
                .map(reading -> reading.tag().startsWith("VB")
                        ? VERBS.get(reading.lemma())
                        : reading.tag().startsWith("NN") ? NOUNS.get(reading.lemma()) : null)
                .filter(encounter -> encounter != null)
                .findFirst();
    }

    boolean takesObject() {
        return leads.contains("-");
    }
}
