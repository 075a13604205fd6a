package io.galley.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Gives a pronoun to the person it stands for, where that is certain enough to contradict the text. What is in doubt stays without
 * a bearer.
 */
final class PronounReader {
    /** Each round knows the genders that the round before has found. */
    private static final int ROUNDS = 3;

    private final List<Scene> scenes = new ArrayList<>();
    private final BitSet quoted = new BitSet();

    PronounReader(List<Passage> passages, Referents referents, List<Quotation> quotations) {
        quotations.forEach(quotation ->
                quoted.set(quotation.span().start(), quotation.span().end()));
        for (Passage passage : passages) {
            if (passage.segment().block().isProse()) {
                for (Sentence sentence : passage.sentences()) {
                    scenes.add(new Scene(
                            sentence,
                            referents.in(sentence),
                            Pronoun.in(sentence, place -> quoted.get(place.start()))));
                }
            }
        }
    }

    /** A pronoun and whom it was given to. */
    record Given(Pronoun pronoun, Bearer bearer) {}

    /** Adds the pronouns to their bearers. */
    void read() {
        List<Given> given = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            given = new PronounRound(scenes, place -> quoted.get(place.start()), given).given();
        }
        given.forEach(one -> one.bearer()
                .add(new GenderCue(one.pronoun().span(), one.pronoun().gender(), GenderCue.Kind.PRONOUN)));
    }
}
