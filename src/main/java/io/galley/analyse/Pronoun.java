package io.galley.analyse;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A word that says of somebody whether it is a woman or a man, and not who it is.
 *
 * @param quoted whether somebody speaks it
 * @param leads whether it is the subject of its sentence or of a verb of saying
 * @param object whether a verb or preposition has it for its object, so that it is not the subject of its own clause
 * @param goesOn whether it is the subject of a verb by which somebody who spoke goes on speaking: "he added"
 */
record Pronoun(Span span, Gender gender, boolean quoted, boolean leads, boolean object, boolean goesOn) {
    private static final Map<String, Gender> GENDERS = Map.of(
            "he", Gender.MALE,
            "him", Gender.MALE,
            "his", Gender.MALE,
            "himself", Gender.MALE,
            "she", Gender.FEMALE,
            "her", Gender.FEMALE,
            "hers", Gender.FEMALE,
            "herself", Gender.FEMALE);

    private static final Set<String> GOING_ON = Set.of("add", "continue", "conclude");

    /** Those of a sentence, in order. */
    static List<Pronoun> in(Sentence sentence, Predicate<Span> isQuoted) {
        List<Pronoun> pronouns = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Gender gender = GENDERS.get(token.lower());
            boolean ofTitle =
                    i > 0 && token.isCapitalised() && tokens.get(i - 1).isWord();
            if (gender != null && !ofTitle) {
                Optional<Token> verb = i + 1 < tokens.size()
                        ? Optional.of(tokens.get(i + 1)).filter(Saying::isFiniteVerb)
                        : Optional.empty();
                boolean goesOn = i == 0
                        && verb.filter(says -> GOING_ON.stream().anyMatch(says::hasLemma))
                                .isPresent();
                pronouns.add(new Pronoun(
                        token.span(),
                        gender,
                        isQuoted.test(token.span()),
                        i == 0 || verb.isPresent(),
                        isObject(tokens, i),
                        goesOn));
            }
        }
        return pronouns;
    }

    /** "Him", and "her" where nothing follows that is hers. */
    private static boolean isObject(List<Token> tokens, int i) {
        if (!tokens.get(i).is("her")) {
            return tokens.get(i).is("him");
        }
        return i + 1 == tokens.size()
                || !tokens.get(i + 1).isWord()
                || tokens.get(i + 1).canBe("IN")
                || tokens.get(i + 1).canBe("DT")
                || tokens.get(i + 1).canBe("TO")
                || tokens.get(i + 1).canBe("CC");
    }

    static boolean is(Token token) {
        return GENDERS.containsKey(token.lower());
    }

    /** The gender that it would have to be of to be wrong. */
    Gender other() {
        return gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    }
}
