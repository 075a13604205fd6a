package io.galley.analyse;

import io.galley.analyse.Mention.Form;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the names in one sentence by their capitals. */
final class NameReader {
    /** Words in small letters inside a person's name. */
    private static final Set<String> PARTICLES = Set.of(
            "bin", "binti", "ibn", "van", "von", "de", "der", "den", "del", "di", "da", "dos", "du", "la", "le", "al",
            "el");

    /** Words in small letters inside a body's name. */
    private static final Set<String> JOINTS = Set.of("of", "for", "and", "in", "on", "the", "&");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]{0,4}\\p{Lu}");

    private final List<Token> tokens;
    private final RoleReader roles;
    private final Set<String> knownNames;

    /**
     * @param knownNames words, in lower case, that are names elsewhere in the article; they let a sentence's first word be one
     */
    NameReader(Sentence sentence, Set<String> knownNames) {
        tokens = sentence.tokens();
        roles = new RoleReader(tokens);
        this.knownNames = knownNames;
    }

    /** The words, in lower case, that have a capital where only a name has one. */
    Set<String> wordsOfNames() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!isInitial(i) && isNameWord(i) && !RoleNouns.isRole(tokens.get(i))) {
                words.add(tokens.get(i).lower());
            }
        }
        return words;
    }

    /** The mentions in the sentence, in order. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (startsName(i)) {
                int last = lastOfRun(i);
                mention(i, last, mentions).ifPresent(mentions::add);
                i = last;
            }
        }
        return mentions;
    }

    private boolean startsName(int i) {
        if (!isNameWord(i)) {
            return false;
        }
        Token token = tokens.get(i);
        return !isInitial(i)
                || knownNames.contains(token.lower())
                || Countries.of(token.text()).isPresent()
                || !token.known()
                || ACRONYM.matcher(token.text()).matches()
                || (RoleNouns.isRole(token) && i + 1 < tokens.size() && isNameWord(i + 1))
                || token.isOnly("NNP");
    }

    private boolean isNameWord(int i) {
        Token token = tokens.get(i);
        return token.isWord() && token.isCapitalised() && !CalendarWords.has(token) && !token.isOnly("PRP");
    }

    /** Whether a capital at that place shows nothing: at the start, and after what starts anew. */
    private boolean isInitial(int i) {
        return i == 0
                || (!tokens.get(i - 1).isWord() && !tokens.get(i - 1).text().equals(",") && !isPointOfInitial(i - 1));
    }

    private int lastOfRun(int first) {
        int last = first;
        boolean body = Bodies.isBody(tokens.get(first).lower());
        for (int i = first + 1; i < tokens.size(); i++) {
            if (isNameWord(i)) {
                last = i;
                body |= Bodies.isBody(tokens.get(i).lower());
            } else if (isPointOfInitial(i)) {
                last = i;
            } else if (!(isParticle(i) && !body) && !(isJoint(i) && body) && !isInsideTitle(i)) {
                break;
            }
        }
        return last;
    }

    private boolean isParticle(int i) {
        return PARTICLES.contains(tokens.get(i).text()) && i + 1 < tokens.size() && isNameWord(i + 1);
    }

    /** "of" in "Secretary of State". */
    private boolean isInsideTitle(int i) {
        return i + 1 < tokens.size()
                && RoleNouns.endingAt(tokens, i + 1, Math.max(0, i - 2))
                        .filter(found -> found.first() < i)
                        .isPresent();
    }

    /** A conjunction or preposition that leads on to more of a body's name, and not to somebody else. */
    private boolean isJoint(int i) {
        if (!JOINTS.contains(tokens.get(i).text())) {
            return false;
        }
        int next = i + 1;
        if (next < tokens.size()
                && tokens.get(i).is("of")
                && tokens.get(next).text().equals("the")) {
            next++;
        }
        if (next >= tokens.size() || !isNameWord(next) || RoleNouns.isRole(tokens.get(next))) {
            return false;
        }
        boolean mayLeadAway =
                Set.of("and", "in", "on", "for").contains(tokens.get(i).text());
        Token following = tokens.get(next);
        return !mayLeadAway || (following.known() && following.canBe("NN") && !following.isOnly("NNP"));
    }

    /** The point in "J. Trump", "U.S." and "Mr. Smith". */
    private boolean isPointOfInitial(int i) {
        if (i == 0 || !tokens.get(i).text().equals(".")) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.span().end() == tokens.get(i).span().start()
                && before.isCapitalised()
                && i + 1 < tokens.size()
                && (before.text().length() == 1
                        || (RoleNouns.isRole(before) && before.text().length() <= 4));
    }

    private Optional<Mention> mention(int first, int last, List<Mention> before) {
        if (isRole(first, last)) {
            return Optional.empty();
        }
        int start = afterTitle(first, last);
        Optional<RoleReader.Title> title = roles.before(start, last);
        if (title.isEmpty() && !isBracketed(start, last)) {
            int person = afterOffice(start, last);
            title = person <= last ? roles.leadingTo(start, person) : title;
            start = title.isPresent() ? person : start;
        }
        if (title.isEmpty() && isNoName(start, last)) {
            return Optional.empty();
        }
        List<String> words = words(start, last);
        boolean single = words.size() == 1;
        Form form = !single ? Form.FULL : ACRONYM.matcher(words.get(0)).matches() ? Form.ACRONYM : Form.SHORT;
        boolean possessive = isPossessive(last);
        List<Role> borne = new ArrayList<>(title.map(RoleReader.Title::roles).orElse(List.of()));
        if (!possessive) {
            roles.after(last).ifPresent(borne::add);
        }
        Span name = tokens.get(start).span().to(tokens.get(last).span());
        return Optional.of(new Mention(
                title.map(found -> tokens.get(found.first()).span().to(name)).orElse(name),
                name,
                words,
                form,
                borne,
                possessive,
                single && isBracketed(start, last) && followsDirectly(start, before),
                roles.isAged(last)));
    }

    /** Whether all that has capitals is a role: "the Deputy Finance Minister". */
    private boolean isRole(int first, int last) {
        return RoleNouns.endingAt(tokens, last, first)
                .filter(found -> found.first() == first)
                .isPresent();
    }

    /** Whether capitals without a title make no name: a role, a nationality, or an ordinary word after a mark. */
    private boolean isNoName(int first, int last) {
        if (isRole(first, last)) {
            return true;
        }
        Token token = tokens.get(first);
        if (first < last || knownNames.contains(token.lower())) {
            return false;
        }
        boolean nationality = token.isOnly("JJ") || (Countries.of(token.text()).isPresent() && token.canBe("JJ"));
        boolean ordinary = token.known() && !token.readings().isEmpty() && !token.canBe("NNP");
        return nationality
                || (ordinary
                        && (!token.canBe("NN")
                                || first == 0
                                || !tokens.get(first - 1).isWord()));
    }

    /** Where the name begins in a run of capitals that may begin with titles: after the last of them. */
    private int afterTitle(int first, int last) {
        for (int i = last - 1; i >= first; i--) {
            if (RoleNouns.endingAt(tokens, i, first)
                    .filter(found -> found.role().isTitle())
                    .isPresent()) {
                int next = i + 1;
                return tokens.get(next).isWord() ? next : Math.min(next + 1, last);
            }
        }
        return first;
    }

    /**
     * Where a person's name begins in a run of capitals after the name of a body, a country or an office: past the words that
     * make these. Past the end if no name is left.
     */
    private int afterOffice(int first, int last) {
        int person = first;
        for (int i = first; i <= last; i++) {
            if (Bodies.isBody(tokens.get(i).lower())) {
                person = i + 1;
            }
        }
        while (person <= last && (Countries.of(tokens.get(person).text()).isPresent() || isOrdinary(person))) {
            person++;
        }
        return person;
    }

    private boolean isOrdinary(int i) {
        Token token = tokens.get(i);
        return token.known() && !token.canBe("NNP") && (token.canBe("NN") || token.canBe("JJ"));
    }

    /** Joins "U", ".", "S", "." to one word. */
    private List<String> words(int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Token token = tokens.get(i);
            boolean glued =
                    i > first && tokens.get(i - 1).span().end() == token.span().start();
            if (glued) {
                words.set(words.size() - 1, words.get(words.size() - 1) + token.text());
            } else {
                words.add(token.text());
            }
        }
        return words;
    }

    private boolean isPossessive(int last) {
        if (last + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(last + 1);
        boolean inOnePhrase =
                next.chunks().stream().anyMatch(chunk -> chunk.startsWith("I-NP") || chunk.startsWith("E-NP"))
                        && next.chunks().stream().noneMatch(chunk -> chunk.startsWith("B-"));
        return next.canBe("POS")
                || next.text().equals("'s")
                || next.text().equals("'")
                || (next.isWord() && inOnePhrase && next.canBe("NN") && !next.canBe("VBD"));
    }

    private boolean isBracketed(int first, int last) {
        return first > 0
                && tokens.get(first - 1).text().equals("(")
                && last + 1 < tokens.size()
                && !tokens.get(last + 1).isWord();
    }

    private boolean followsDirectly(int first, List<Mention> before) {
        return !before.isEmpty()
                && tokens.get(first).span().start()
                                - before.get(before.size() - 1).span().end()
                        <= 2;
    }
}
