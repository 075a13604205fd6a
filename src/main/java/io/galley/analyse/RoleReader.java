package io.galley.analyse;

import io.galley.analyse.RoleNouns.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a sentence calls the bearer of a name: by a title before it, or by a phrase in apposition after it. */
final class RoleReader {
    private static final Set<String> PAST = Set.of(
            "former",
            "ex",
            "late",
            "then",
            "outgoing",
            "incoming",
            "future",
            "retired",
            "one-time",
            "onetime",
            "previous",
            "deceased",
            "would-be",
            "disgraced",
            "ousted",
            "deposed",
            "elect",
            "next");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my");
    private static final Set<String> LEADING_ON = Set.of("of", "for", "at", "in", "from", "with", "to", "on");
    private static final int LONGEST_PHRASE = 9;

    private final List<Token> tokens;

    RoleReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * A title.
     *
     * @param first the first token of the title with all that narrows it
     */
    record Title(Role role, int first) {}

    /** The title that ends right before the name from {@code nameFirst} to {@code nameLast}. */
    Optional<Title> before(int nameFirst, int nameLast) {
        int last = nameFirst - 1;
        if (last >= 1 && tokens.get(last).text().equals(".")) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        if (tokens.get(last).text().equals(",")) {
            return isText(nameLast + 1, ",") ? namedAfterRole(last) : Optional.empty();
        }
        return RoleNouns.endingAt(tokens, last, 0)
                .filter(found -> found.role().isTitle())
                .map(found -> {
                    int first = startOfPhrase(found.first());
                    return new Title(role(found, first, false), first);
                });
    }

    /** "The firm's owner, Jane Doe, …": the role is said first, and the name explains it. */
    private Optional<Title> namedAfterRole(int comma) {
        if (comma == 0) {
            return Optional.empty();
        }
        return RoleNouns.endingAt(tokens, comma - 1, 0).flatMap(found -> {
            int first = startOfPhrase(found.first());
            boolean opens = first > 0
                    && DETERMINERS.contains(tokens.get(first - 1).lower())
                    && (first == 1 || !tokens.get(first - 2).text().equals(","));
            return opens ? Optional.of(new Title(role(found, first, false), comma + 1)) : Optional.empty();
        });
    }

    /** The role that a phrase after the token at {@code nameLast} gives: ", a spokesman for …,", "is the mayor of …". */
    Optional<Role> after(int nameLast) {
        int i = nameLast + 1;
        boolean past = false;
        if (isText(i, ",") && isNumber(i + 1) && isText(i + 2, ",")) {
            i += 2;
        }
        boolean apposition = isText(i, ",");
        if (apposition) {
            i++;
        }
        if (apposition && isText(i, "who")) {
            i++;
            apposition = false;
        }
        if (!apposition) {
            if (!isText(i, "is") && !isText(i, "was")) {
                return Optional.empty();
            }
            past = isText(i, "was");
            i++;
            if (i >= tokens.size() || !DETERMINERS.contains(tokens.get(i).lower())) {
                return Optional.empty();
            }
        }
        boolean determined =
                i < tokens.size() && DETERMINERS.contains(tokens.get(i).lower());
        int first = determined ? i + 1 : i;
        int end = endOfPhrase(first);
        if (end <= first || !isFramed(end, apposition)) {
            return Optional.empty();
        }
        boolean over = past;
        return RoleNouns.endingAt(tokens, end - 1, first).map(found -> role(found, first, over));
    }

    /** Walks back over what narrows a title: "White House", "Russian", "the mayor's". */
    private int startOfPhrase(int head) {
        int first = head;
        while (first > 0 && head - first < LONGEST_PHRASE && narrows(tokens.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean narrows(Token token) {
        return token.canBe("POS")
                || (token.isWord()
                        && !DETERMINERS.contains(token.lower())
                        && (token.canBe("NN")
                                || token.canBe("JJ")
                                || (token.isCapitalised() && token.readings().isEmpty()))
                        && !token.canBe("VBD")
                        && !token.canBe("VBZ")
                        && !token.canBe("IN")
                        && !token.canBe("RB")
                        && !token.isOnly("PRP"));
    }

    private int endOfPhrase(int first) {
        int i = first;
        while (i < tokens.size()
                && i - first < LONGEST_PHRASE
                && (narrows(tokens.get(i)) || RoleNouns.isRole(tokens.get(i)) || isInsideRole(i))) {
            i++;
        }
        return i;
    }

    /** "of" in "chief of staff". */
    private boolean isInsideRole(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).is("of")
                && RoleNouns.endingAt(tokens, i + 1, Math.max(0, i - 1))
                        .filter(found -> found.first() < i)
                        .isPresent();
    }

    /**
     * Whether a phrase in apposition is closed as one is. "According to A, a spokesman said" is none, since a verb follows;
     * "A, the mayor and B" and "A, the mayor, and B" may be lists.
     */
    private boolean isFramed(int end, boolean apposition) {
        if (end >= tokens.size()) {
            return true;
        }
        Token stop = tokens.get(end);
        if (stop.text().equals(",") && end + 1 < tokens.size()) {
            return !tokens.get(end + 1).is("and") && !tokens.get(end + 1).is("or");
        }
        if (!stop.isWord()) {
            return true;
        }
        return LEADING_ON.contains(stop.lower()) && (!apposition || !hasVerbBeforePause(end)) || stop.is("who");
    }

    private boolean hasVerbBeforePause(int from) {
        for (int i = from;
                i < tokens.size() && (tokens.get(i).isWord() || tokens.get(i).canBe("POS"));
                i++) {
            Token token = tokens.get(i);
            if (token.canBe("VBD") || token.canBe("MD") || token.isOnly("VBZ") || token.isOnly("VBP")) {
                return true;
            }
        }
        return false;
    }

    private Role role(Found found, int first, boolean over) {
        List<String> of = new ArrayList<>();
        boolean past = over;
        for (int i = first; i < found.first(); i++) {
            Token token = tokens.get(i);
            past |= PAST.contains(token.lower());
            if (token.isWord() && !PAST.contains(token.lower())) {
                of.add(token.lower());
            }
        }
        int after = found.last() + 1;
        if (isText(after, "of") || isText(after, "for")) {
            for (int i = after + 1; i < tokens.size() && i < after + 6; i++) {
                if (tokens.get(i).isCapitalised()) {
                    of.add(tokens.get(i).lower());
                } else if (!tokens.get(i).is("the") && !tokens.get(i).is("of")) {
                    break;
                }
            }
        }
        int start = first;
        while (start < found.first() && PAST.contains(tokens.get(start).lower())) {
            start++;
        }
        return new Role(
                tokens.get(start).span().to(tokens.get(found.last()).span()),
                found.role().phrase(),
                of,
                found.role().seat(),
                past);
    }

    private boolean isText(int i, String text) {
        return i < tokens.size() && tokens.get(i).is(text);
    }

    private boolean isNumber(int i) {
        return i < tokens.size() && Character.isDigit(tokens.get(i).text().charAt(0));
    }
}
