package io.galley.analyse;

import io.galley.analyse.PronounReader.Given;
import io.galley.analyse.Referents.Referent;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One reading of all sentences for whom their pronouns stand for.
 *
 * <p>Preferred is who alone is spoken of before the pronoun in its sentence, or else the one in focus. A pronoun of the other gender
 * is given to the preferred one only if nobody else can be meant: nobody of that gender is spoken of in the sentences around, and
 * nobody of unknown gender came in since. The pronouns in quotations stay out, since their speakers speak of others.
 */
final class PronounRound {
    /** How many sentences that speak of somebody are looked at before the pronoun's own, and how far back they may lie. */
    private static final int NEAR = 2;

    private static final int NEAR_SENTENCES = 8;

    /**
     * How many sentences back somebody of the pronoun's gender may be meant: where its own sentence speaks of one person before it,
     * where somebody is in focus, and where neither is so.
     */
    private static final int BACK_IN_SENTENCE = 1;

    private static final int BACK_IN_FOCUS = 2;

    private static final int BACK = 12;

    /** Words of "In her speech". */
    private static final int LONGEST_OPENING = 6;

    /** How many pronouns a name or a role weighs. */
    private static final int CUE = 3;

    private static final int MANY = 3;

    private static final int FEW = 2;

    private final List<Scene> scenes;
    private final Predicate<Span> isQuoted;
    private final Map<Bearer, List<Pronoun>> known = new IdentityHashMap<>();

    /** The genders of those whom some sentence speaks of, and how many sentences have pronouns of each. */
    private final Set<Gender> spokenOf = EnumSet.noneOf(Gender.class);

    private final Map<Gender, Integer> sentences = new EnumMap<>(Gender.class);

    /** The last words of people's names, each with those who bear them. */
    private final Map<String, Set<Bearer>> surnames = new HashMap<>();

    /** @param before what the round before has found */
    PronounRound(List<Scene> scenes, Predicate<Span> isQuoted, List<Given> before) {
        this.scenes = scenes;
        this.isQuoted = isQuoted;
        before.forEach(given -> known.computeIfAbsent(given.bearer(), bearer -> new ArrayList<>())
                .add(given.pronoun()));
        for (Scene scene : scenes) {
            for (Referent referent : scene.referents()) {
                Bearer bearer = referent.bearer();
                gender(bearer, Optional.empty()).ifPresent(spokenOf::add);
                if (!bearer.isNameless()) {
                    surnames.computeIfAbsent(lastOf(bearer.name()), word -> new HashSet<>())
                            .add(bearer);
                }
            }
            scene.pronouns().stream()
                    .map(Pronoun::gender)
                    .distinct()
                    .forEach(gender -> sentences.merge(gender, 1, Integer::sum));
        }
    }

    private static String lastOf(List<String> name) {
        return name.get(name.size() - 1);
    }

    List<Given> given() {
        List<Given> given = new ArrayList<>();
        Focus focus = Focus.NONE;
        for (int at = 0; at < scenes.size(); at++) {
            List<Given> here = new ArrayList<>();
            Set<Gender> left = EnumSet.noneOf(Gender.class);
            for (Pronoun pronoun : scenes.get(at).pronouns()) {
                Optional<Bearer> bearer = bearer(at, pronoun, focus);
                if (bearer.filter(one -> isOther(one, pronoun)).isPresent() && isTakenUp(pronoun, here, left)) {
                    bearer = Optional.empty();
                }
                if (bearer.isEmpty()) {
                    left.add(pronoun.gender());
                }
                bearer.ifPresent(one -> here.add(new Given(pronoun, one)));
            }
            given.addAll(here);
            focus = focus.after(scenes.get(at), isQuoted);
        }
        return given;
    }

    /** Whether an earlier pronoun of the same sentence stands for somebody of its gender, known or not. */
    private boolean isTakenUp(Pronoun pronoun, List<Given> before, Set<Gender> left) {
        return left.contains(pronoun.gender())
                || before.stream()
                        .anyMatch(given ->
                                given.pronoun().gender() == pronoun.gender() && !isOther(given.bearer(), pronoun));
    }

    private Optional<Bearer> bearer(int at, Pronoun pronoun, Focus focus) {
        List<Referent> near = near(at);
        List<Referent> fit = near.stream()
                .filter(referent -> !isOther(referent.bearer(), pronoun))
                .toList();
        int others = others(at, pronoun);
        boolean alone = others >= MANY
                && fit.stream().noneMatch(referent -> referent.bearer().isCertainPerson());
        if (pronoun.quoted()) {
            return alone ? last(near, pronoun) : Optional.empty();
        }
        if (pronoun.goesOn() && focus.spoke()) {
            return focus.referent().map(Referent::bearer);
        }
        if (pronoun.object() && isOfOneClause(at, pronoun)) {
            return Optional.empty();
        }
        if (isAhead(at, pronoun)) {
            return ahead(at, pronoun);
        }
        Optional<Referent> inSentence = inSentence(at, pronoun);
        Optional<Referent> preferred = pronoun.leads()
                        || scenes.get(at).before(pronoun.span().start()).stream()
                                .allMatch(referent -> isQuoted.test(referent.span()))
                ? focus.referent()
                : inSentence;
        if (preferred.isPresent()) {
            Bearer one = preferred.get().bearer();
            if (!isOther(one, pronoun)) {
                return others >= MANY && one.isNameless() && pronoun.leads()
                        ? last(near, pronoun).or(() -> Optional.of(one))
                        : Optional.of(one);
            }
            if (!hasRival(one, near, fit, pronoun) || others >= FEW) {
                int back = preferred.equals(inSentence) || focus.spoke() ? BACK_IN_SENTENCE : BACK_IN_FOCUS;
                return isAbout(at, pronoun, back) ? Optional.empty() : Optional.of(one);
            }
        }
        if (fit.isEmpty()) {
            return isAbout(at, pronoun, BACK)
                    ? Optional.empty()
                    : near.stream()
                            .filter(referent -> !isQuoted.test(referent.span()))
                            .map(Referent::bearer)
                            .reduce((first, second) -> second);
        }
        if (alone) {
            return last(near, pronoun);
        }
        if (others >= MANY) {
            return closest(at, pronoun);
        }
        return fit.stream().map(Referent::bearer).distinct().count() == 1
                ? Optional.of(fit.get(0).bearer())
                : Optional.empty();
    }

    /** Whether the subject of an object's clause stands before it: nobody is the object of what they do. */
    private boolean isOfOneClause(int at, Pronoun pronoun) {
        Scene scene = scenes.get(at);
        int subject = Math.max(
                scene.before(pronoun.span().start()).stream()
                        .mapToInt(referent -> referent.span().end())
                        .max()
                        .orElse(-1),
                scene.pronouns().stream()
                        .filter(other -> !other.object() && other.gender() != pronoun.gender())
                        .mapToInt(other -> other.span().end())
                        .filter(end -> end < pronoun.span().start())
                        .max()
                        .orElse(-1));
        return subject >= 0
                && scene.sentence().tokens().stream()
                                .filter(token -> token.span().start() >= subject
                                        && token.span().end() <= pronoun.span().start())
                                .filter(Focus::isFinite)
                                .count()
                        <= 1;
    }

    /** Whether a pronoun may stand for the subject that follows: "In her speech, Reyes …". */
    private boolean isAhead(int at, Pronoun pronoun) {
        List<Token> tokens = scenes.get(at).sentence().tokens();
        int place = Places.firstFrom(
                tokens, token -> token.span().start(), pronoun.span().start());
        return place > 0
                && place <= LONGEST_OPENING
                && tokens.get(0).canBe("IN")
                && scenes.get(at).before(pronoun.span().start()).isEmpty()
                && tokens.subList(place, Math.min(tokens.size(), place + LONGEST_OPENING)).stream()
                        .anyMatch(token -> token.text().equals(","));
    }

    /** The subject that follows, if the pronoun fits or nobody else can be meant. */
    private Optional<Bearer> ahead(int at, Pronoun pronoun) {
        int comma = scenes.get(at).sentence().tokens().stream()
                .filter(token -> token.text().equals(",")
                        && token.span().start() > pronoun.span().end())
                .mapToInt(token -> token.span().start())
                .findFirst()
                .orElse(0);
        return scenes.get(at).referents().stream()
                .filter(referent -> referent.span().start() > comma)
                .findFirst()
                .map(Referent::bearer)
                .filter(bearer -> isSame(bearer, pronoun)
                        || (isOther(bearer, pronoun) && !isAbout(at, pronoun, BACK_IN_SENTENCE)));
    }

    private Optional<Bearer> last(List<Referent> near, Pronoun pronoun) {
        return near.stream()
                .map(Referent::bearer)
                .filter(bearer -> isOther(bearer, pronoun))
                .reduce((first, second) -> second);
    }

    /** Who is spoken of last before a pronoun in its sentence, if it does not fit. */
    private Optional<Bearer> closest(int at, Pronoun pronoun) {
        return scenes.get(at).before(pronoun.span().start()).stream()
                .reduce((first, second) -> second)
                .filter(referent -> !referent.owner())
                .map(Referent::bearer)
                .filter(bearer -> isOther(bearer, pronoun));
    }

    /** Who alone is spoken of before a pronoun in its sentence, by others than its speakers. */
    private Optional<Referent> inSentence(int at, Pronoun pronoun) {
        List<Referent> before = scenes.get(at).before(pronoun.span().start()).stream()
                .filter(referent -> !isQuoted.test(referent.span())
                        && (referent.bearer().isCertainPerson()
                                || referent.bearer().isShortened()))
                .toList();
        return before.stream().map(Referent::bearer).distinct().count() == 1
                        && !before.get(0).owner()
                ? Optional.of(before.get(0))
                : Optional.empty();
    }

    /** Whether somebody whom the pronoun fits came in between the last mention of somebody and the pronoun. */
    private static boolean hasRival(Bearer one, List<Referent> near, List<Referent> fit, Pronoun pronoun) {
        int since = near.stream()
                .filter(referent -> referent.bearer() == one)
                .mapToInt(referent -> referent.span().start())
                .filter(start -> start < pronoun.span().start())
                .max()
                .orElse(0);
        return fit.stream()
                .anyMatch(referent -> referent.span().start() > since
                        && referent.span().start() < pronoun.span().start()
                        && referent.bearer().isCertainPerson());
    }

    /**
     * How many other sentences have pronouns, all of the other gender, in an article that speaks of nobody of this one's; 0 if it
     * does speak of somebody.
     */
    private int others(int at, Pronoun pronoun) {
        boolean alone = !spokenOf.contains(pronoun.gender()) && elsewhere(at, pronoun.gender()) == 0;
        return alone ? elsewhere(at, pronoun.other()) : 0;
    }

    private int elsewhere(int at, Gender gender) {
        boolean here = scenes.get(at).pronouns().stream().anyMatch(pronoun -> pronoun.gender() == gender);
        return sentences.getOrDefault(gender, 0) - (here ? 1 : 0);
    }

    /** Whether somebody of the pronoun's gender is spoken of before it in its sentence or in the last ones, be it in a body's name. */
    private boolean isAbout(int at, Pronoun pronoun, int back) {
        return scenes.subList(Math.max(0, at - back), at + 1).stream()
                        .flatMap(scene -> scene.before(pronoun.span().start()).stream())
                        .anyMatch(referent -> isSame(referent.bearer(), pronoun))
                || (at > 0
                        && scenes.get(at - 1).pronouns().stream()
                                .anyMatch(before -> before.gender() == pronoun.gender() && !before.quoted()))
                || scenes.get(at).sentence().tokens().stream()
                        .filter(token -> token.isCapitalised()
                                && token.span().end() <= pronoun.span().start())
                        .flatMap(token -> surnames.getOrDefault(token.lower(), Set.of()).stream())
                        .anyMatch(bearer ->
                                isSame(bearer, pronoun) || (bearer.isCertainPerson() && !isOther(bearer, pronoun)));
    }

    /** Those of the sentence itself, and of the last two that speak of somebody. */
    private List<Referent> near(int at) {
        List<Referent> near = new ArrayList<>();
        int found = 0;
        for (int i = at - 1; i >= Math.max(0, at - NEAR_SENTENCES) && found < NEAR; i--) {
            if (!scenes.get(i).referents().isEmpty()) {
                found++;
                near.addAll(0, scenes.get(i).referents());
            }
        }
        near.addAll(scenes.get(at).referents());
        return near;
    }

    private boolean isSame(Bearer bearer, Pronoun pronoun) {
        return gender(bearer, Optional.of(pronoun))
                .filter(gender -> gender == pronoun.gender())
                .isPresent();
    }

    private boolean isOther(Bearer bearer, Pronoun pronoun) {
        return gender(bearer, Optional.of(pronoun))
                .filter(gender -> gender != pronoun.gender())
                .isPresent();
    }

    /** The gender that all evidence but the pronoun itself gives. */
    private Optional<Gender> gender(Bearer bearer, Optional<Pronoun> beside) {
        int male = CUE * bearer.cues(Gender.MALE);
        int female = CUE * bearer.cues(Gender.FEMALE);
        for (Pronoun pronoun : known.getOrDefault(bearer, List.of())) {
            if (beside.filter(one -> one == pronoun).isEmpty()) {
                male += pronoun.gender() == Gender.MALE ? 1 : 0;
                female += pronoun.gender() == Gender.FEMALE ? 1 : 0;
            }
        }
        if (male >= 2 && male > 2 * female) {
            return Optional.of(Gender.MALE);
        }
        return female >= 2 && female > 2 * male ? Optional.of(Gender.FEMALE) : Optional.empty();
    }
}
