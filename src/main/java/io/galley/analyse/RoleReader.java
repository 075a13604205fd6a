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
     * A title, or several: "Police spokesman Commissioner".
     *
     * @param roles the nearest to the name first
     * @param first the first token of the titles with all that narrows them
     */
    record Title(List<Role> roles, int first) {}

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
                .map(found -> titleOf(found, tokens.size()));
    }

    /** @param end where what the role is over must end */
    private Title titleOf(Found nearest, int end) {
        Optional<Found> farther = nearest.first() == 0
                ? Optional.empty()
                : RoleNouns.endingAt(tokens, nearest.first() - 1, 0)
                        .filter(found -> found.role().isTitle());
        if (farther.isPresent()) {
            Title rest = titleOf(farther.get(), nearest.first());
            List<Role> roles = new ArrayList<>(List.of(role(nearest, nearest.first(), end, false)));
            roles.addAll(rest.roles());
            return new Title(roles, rest.first());
        }
        int first = startOfPhrase(nearest.first());
        return new Title(List.of(role(nearest, first, end, false)), first);
    }

    /**
     * "Governor of the Central Bank Jane Doe", "Minister of Youth and Sports Jane Doe": the role is said first, then what it is
     * over, and the name follows without a comma.
     *
     * @param runFirst the first token of the run of capitals that holds the name
     * @param nameFirst where in the run the name begins
     */
    Optional<Title> leadingTo(int runFirst, int nameFirst) {
        int of = runFirst - 1;
        while (of > 0 && runFirst - of < LONGEST_PHRASE && isPartOfOffice(tokens.get(of))) {
            of--;
        }
        if (of < 1 || of == nameFirst - 1 || !(isText(of, "of") || isText(of, "for"))) {
            return Optional.empty();
        }
        return RoleNouns.endingAt(tokens, of - 1, 0)
                .filter(found -> found.role().isTitle())
                .map(found -> titleOf(found, nameFirst));
    }

    private static boolean isPartOfOffice(Token token) {
        return "(),".contains(token.text())
                || token.is("and")
                || token.is("the")
                || (token.isWord() && token.isCapitalised() && !RoleNouns.isRole(token));
    }

    /** "The firm's owner, Jane Doe, …", "The head of the choir, Jane Doe, …": the role is said first, the name explains it. */
    private Optional<Title> namedAfterRole(int comma) {
        for (int last = comma - 1; last >= 0 && comma - last <= LONGEST_PHRASE; last--) {
            Optional<Found> role = RoleNouns.endingAt(tokens, last, 0);
            if (role.isPresent()) {
                int first = startOfPhrase(role.get().first());
                boolean opens = first > 0
                        && DETERMINERS.contains(tokens.get(first - 1).lower())
                        && (first == 1 || !tokens.get(first - 2).text().equals(","));
                boolean closes = last == comma - 1
                        || LEADING_ON.contains(tokens.get(last + 1).lower());
                return opens && closes
                        ? Optional.of(new Title(List.of(role(role.get(), first, tokens.size(), false)), comma + 1))
                        : Optional.empty();
            }
            Token token = tokens.get(last);
            if (!(token.isWord() || token.canBe("POS") || "()".contains(token.text())) || token.isOnly("VB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
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
        if (!apposition && isText(i, "became")) {
            i++;
        } else if (!apposition) {
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
        return RoleNouns.endingAt(tokens, end - 1, first).map(found -> role(found, first, tokens.size(), over));
    }

    /** Walks back over what narrows a title: "Finnish", "the mayor's". */
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

    private Role role(Found found, int first, int end, boolean over) {
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
            for (int i = after + 1; i < end && i < after + 6; i++) {
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

    /** Whether an age stands after a name, between commas: only people have one. */
    boolean isAged(int nameLast) {
        return isText(nameLast + 1, ",")
                && isNumber(nameLast + 2)
                && tokens.get(nameLast + 2).text().length() <= 2
                && (isText(nameLast + 3, ",") || isText(nameLast + 3, "."));
    }

    private boolean isText(int i, String text) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
    }

    private boolean isNumber(int i) {
        return i < tokens.size() && Character.isDigit(tokens.get(i).text().charAt(0));
    }
}
