package io.galley.analyse;

import io.galley.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for what a person is: offices, professions, kinship. */
final class RoleNouns {
    private static final int LONGEST = 4;
    private static final Map<String, RoleNoun> BY_PHRASE = new HashMap<>();

    static {
        for (List<String> fields : DataFile.rows(RoleNouns.class, "roles.tsv")) {
            BY_PHRASE.put(
                    fields.get(0),
                    new RoleNoun(
                            fields.get(0),
                            gender(fields.get(1)),
                            Optional.of(fields.get(2)).filter(seat -> !seat.equals("-")),
                            fields.get(3).equals("title")));
        }
    }

    /**
     * One role.
     *
     * @param seat what it shares with the roles that exclude it
     * @param isTitle whether it may stand right before a name
     */
    record RoleNoun(String phrase, Optional<Gender> gender, Optional<String> seat, boolean isTitle) {}

    private RoleNouns() {}

    /** The gender that a letter of the word lists stands for. */
    static Optional<Gender> gender(String letter) {
        return switch (letter) {
            case "f" -> Optional.of(Gender.FEMALE);
            case "m" -> Optional.of(Gender.MALE);
            default -> Optional.empty();
        };
    }

    /** The longest role whose last word is the token at {@code last} and that begins at {@code first} or later. */
    static Optional<Found> endingAt(List<Token> tokens, int last, int first) {
        for (int start = Math.max(first, last - LONGEST + 1); start <= last; start++) {
            RoleNoun role = BY_PHRASE.get(phrase(tokens, start, last));
            if (role != null) {
                return Optional.of(new Found(role, start, last));
            }
        }
        return Optional.empty();
    }

    /** A role and the first and last of its tokens. */
    record Found(RoleNoun role, int first, int last) {}

    /** The gender that a role's words give. */
    static Optional<Gender> genderOf(String phrase) {
        return Optional.ofNullable(BY_PHRASE.get(phrase)).flatMap(RoleNoun::gender);
    }

    static boolean isRole(Token token) {
        return isRole(token.lower());
    }

    static boolean isRole(String phrase) {
        return BY_PHRASE.containsKey(phrase);
    }

    private static String phrase(List<Token> tokens, int first, int last) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = tokens.get(i);
            if (i > first && token.span().start() > tokens.get(i - 1).span().end()) {
                phrase.append(' ');
            }
            phrase.append(token.lower());
        }
        return phrase.toString();
    }
}
