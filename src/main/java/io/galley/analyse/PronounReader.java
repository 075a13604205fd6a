package io.galley.analyse;

import io.galley.analyse.Referents.Referent;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a pronoun to the person it stands for, where that is certain enough to contradict the text.
 *
 * <p>The one in focus is preferred: who spoke last, or was the subject of the sentence before. A pronoun of the other gender is
 * given to the one in focus only if nobody else can be meant: nobody of that gender is spoken of in the sentences around, and nobody of
 * unknown gender came in since. What is in doubt stays without a bearer, and so do the pronouns in quotations, whose speakers speak
 * of others.
 */
final class PronounReader {
    static boolean debug() {
        return Boolean.getBoolean("pron.debug");
    }

    private static final Map<String, Gender> PRONOUNS = Map.of(
            "he", Gender.MALE,
            "him", Gender.MALE,
            "his", Gender.MALE,
            "himself", Gender.MALE,
            "she", Gender.FEMALE,
            "her", Gender.FEMALE,
            "hers", Gender.FEMALE,
            "herself", Gender.FEMALE);

    /** Each round knows the genders that the round before has found. */
    private static final int ROUNDS = 3;

    /** How many sentences that speak of somebody are looked at before the pronoun's own, and how far back they may lie. */
    private static final int NEAR = 2;

    private static final int NEAR_SENTENCES = 8;

    /** How many sentences back somebody of the pronoun's gender may be meant, with and without somebody in focus. */
    private static final int BACK_IN_FOCUS = 3;

    private static final int MANY = 3;

    private static final int FEW = 2;

    private static final int BACK = 12;

    private final List<Line> lines = new ArrayList<>();
    private final BitSet quoted = new BitSet();

    PronounReader(List<Passage> passages, Referents referents, List<Quotation> quotations) {
        quotations.forEach(quotation ->
                quoted.set(quotation.span().start(), quotation.span().end()));
        for (Passage passage : passages) {
            if (passage.segment().block().isProse()) {
                for (Sentence sentence : passage.sentences()) {
                    lines.add(new Line(sentence, referents.in(sentence), pronouns(sentence)));
                }
            }
        }
    }

    /**
     * One pronoun.
     *
     * @param leads whether it is the subject of its sentence or of a verb of saying
     */
    private record Pronoun(Span span, Gender gender, boolean quoted, boolean leads) {}

    /** A sentence, whom it speaks of, and its pronouns. */
    private record Line(Sentence sentence, List<Referent> referents, List<Pronoun> pronouns) {}

    private record Given(Pronoun pronoun, Bearer bearer) {}

    /** Adds the pronouns to their bearers. */
    void read() {
        List<Given> given = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            given = new Round(given).given();
        }
        given.forEach(one -> one.bearer()
                .add(new GenderCue(one.pronoun().span(), one.pronoun().gender(), GenderCue.Kind.PRONOUN)));
    }

    private List<Pronoun> pronouns(Sentence sentence) {
        List<Pronoun> pronouns = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Gender gender = PRONOUNS.get(token.lower());
            if (gender != null) {
                boolean speaks = i + 1 < tokens.size() && Saying.isFiniteVerb(tokens.get(i + 1));
                pronouns.add(new Pronoun(token.span(), gender, isQuoted(token.span()), i == 0 || speaks));
            }
        }
        return pronouns;
    }

    private boolean isQuoted(Span place) {
        return quoted.get(place.start());
    }

    /** One reading of all sentences. */
    private final class Round {
        private final Map<Bearer, List<Pronoun>> known = new IdentityHashMap<>();
        private final Set<Pronoun> settled = new HashSet<>();
        private Optional<Referent> focus = Optional.empty();

        /** The genders of those whom some sentence speaks of, and how many sentences have pronouns of each. */
        private final Set<Gender> spokenOf = EnumSet.noneOf(Gender.class);

        private final Map<Gender, Integer> sentences = new EnumMap<>(Gender.class);

        Round(List<Given> before) {
            before.forEach(given -> known.computeIfAbsent(given.bearer(), bearer -> new ArrayList<>())
                    .add(given.pronoun()));
            for (Line line : lines) {
                line.referents().forEach(referent -> gender(referent.bearer(), Optional.empty())
                        .ifPresent(spokenOf::add));
                line.pronouns().stream()
                        .map(Pronoun::gender)
                        .distinct()
                        .forEach(gender -> sentences.merge(gender, 1, Integer::sum));
            }
        }

        List<Given> given() {
            List<Given> given = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                for (Pronoun pronoun : lines.get(at).pronouns()) {
                    bearer(at, pronoun).ifPresent(bearer -> given.add(new Given(pronoun, bearer)));
                }
                focus = focusAfter(lines.get(at), focus);
            }
            return given;
        }

        private Optional<Bearer> bearer(int at, Pronoun pronoun) {
            List<Referent> near = near(at);
            List<Referent> fit = near.stream()
                    .filter(referent -> !isOther(referent.bearer(), pronoun))
                    .toList();
            Optional<Referent> preferred = preferred(at, pronoun);
            if (debug()) {
                System.err.println(pronoun.gender() + "@" + pronoun.span() + " near "
                        + near.stream()
                                .map(r -> r.bearer().name()
                                        + (r.bearer().isCertainPerson() ? "!" : "")
                                        + gender(r.bearer(), Optional.of(pronoun))
                                                .map(g -> g.name().substring(0, 1))
                                                .orElse("?"))
                                .toList()
                        + " pref " + preferred.map(r -> r.bearer().name()) + " focus "
                        + focus.map(r -> r.bearer().name())
                        + (others(at, pronoun) > 0 ? " LONE" + others(at, pronoun) : ""));
            }
            int others = others(at, pronoun);
            if (pronoun.quoted()) {
                return others >= MANY
                                && fit.stream()
                                        .noneMatch(referent -> referent.bearer().isCertainPerson())
                        ? last(near, pronoun)
                        : Optional.empty();
            }
            if (preferred.isPresent()) {
                Bearer one = preferred.get().bearer();
                if (!isOther(one, pronoun)) {
                    return others >= MANY && one.isNameless() && pronoun.leads()
                            ? last(near, pronoun).or(() -> Optional.of(one))
                            : Optional.of(one);
                }
                int since = near.stream()
                        .filter(referent -> referent.bearer() == one)
                        .mapToInt(referent -> referent.span().start())
                        .max()
                        .orElse(0);
                boolean rival = fit.stream()
                        .anyMatch(referent -> referent.span().start() > since
                                && referent.bearer().isCertainPerson());
                if (!rival || others >= FEW) {
                    return isAbout(at, pronoun, BACK_IN_FOCUS) ? Optional.empty() : Optional.of(one);
                }
            }
            if (fit.isEmpty() && !near.isEmpty()) {
                return isAbout(at, pronoun, BACK)
                        ? Optional.empty()
                        : Optional.of(near.get(near.size() - 1).bearer());
            }
            if (others >= MANY
                    && fit.stream().noneMatch(referent -> referent.bearer().isCertainPerson())) {
                return last(near, pronoun);
            }
            return fit.stream().map(Referent::bearer).distinct().count() == 1
                    ? Optional.of(fit.get(0).bearer())
                    : Optional.empty();
        }

        private Optional<Bearer> last(List<Referent> near, Pronoun pronoun) {
            return near.stream()
                    .map(Referent::bearer)
                    .filter(bearer -> isOther(bearer, pronoun))
                    .reduce((first, second) -> second);
        }

        /** Whom a pronoun takes up if nothing speaks against it. */
        private Optional<Referent> preferred(int at, Pronoun pronoun) {
            List<Referent> before = lines.get(at).referents().stream()
                    .filter(referent -> referent.span().end() <= pronoun.span().start() && !isQuoted(referent.span()))
                    .toList();
            if (pronoun.leads() || before.isEmpty()) {
                return focus;
            }
            return before.stream().map(Referent::bearer).distinct().count() == 1
                            && !before.get(0).owner()
                    ? Optional.of(before.get(0))
                    : Optional.empty();
        }

        /**
         * How many other sentences have pronouns, all of the other gender, in an article that speaks of nobody of this one's; 0 if it
         * does speak of somebody.
         */
        private int others(int at, Pronoun pronoun) {
            Gender other = pronoun.gender() == Gender.MALE ? Gender.FEMALE : Gender.MALE;
            boolean alone = !spokenOf.contains(pronoun.gender()) && elsewhere(at, pronoun.gender()) == 0;
            return alone ? elsewhere(at, other) : 0;
        }

        private int elsewhere(int at, Gender gender) {
            boolean here = lines.get(at).pronouns().stream().anyMatch(pronoun -> pronoun.gender() == gender);
            return sentences.getOrDefault(gender, 0) - (here ? 1 : 0);
        }

        /** Whether somebody of the pronoun's gender is spoken of in its sentence or the last ones. */
        private boolean isAbout(int at, Pronoun pronoun, int back) {
            return lines.subList(Math.max(0, at - back), at + 1).stream()
                    .flatMap(line -> line.referents().stream())
                    .anyMatch(referent -> isSame(referent.bearer(), pronoun));
        }

        /** Those of the sentence itself, and of the last two that speak of somebody. */
        private List<Referent> near(int at) {
            List<Referent> near = new ArrayList<>();
            int found = 0;
            for (int i = at - 1; i >= Math.max(0, at - NEAR_SENTENCES) && found < NEAR; i--) {
                if (!lines.get(i).referents().isEmpty()) {
                    found++;
                    near.addAll(0, lines.get(i).referents());
                }
            }
            near.addAll(lines.get(at).referents());
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
            int male = 2 * bearer.cues(Gender.MALE);
            int female = 2 * bearer.cues(Gender.FEMALE);
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

    /** Who is in focus after a sentence: who said something in it, or else its subject. */
    private Optional<Referent> focusAfter(Line line, Optional<Referent> before) {
        List<Token> tokens = line.sentence().tokens();
        Optional<Referent> subject = Optional.empty();
        boolean somebodyElse = false;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean saying = Saying.isFiniteVerb(token);
            if (!isFinite(token) || isQuoted(token.span()) || (subject.isPresent() && !saying)) {
                continue;
            }
            int last = i - 1;
            while (last > 0 && tokens.get(last).canBe("RB")) {
                last--;
            }
            Token previous = tokens.get(last);
            if (PRONOUNS.containsKey(previous.lower())) {
                return before;
            }
            Optional<Referent> left = line.referents().stream()
                    .filter(referent -> referent.span().end() <= token.span().start() && !referent.owner())
                    .reduce((first, second) -> second);
            Optional<Referent> right = line.referents().stream()
                    .filter(referent -> referent.span().start() >= token.span().end())
                    .findFirst();
            if (left.isPresent()
                    && (left.get().span().end() == previous.span().end()
                            || previous.text().equals(","))) {
                subject = left;
            } else if (saying
                    && !previous.isWord()
                    && right.isPresent()
                    && right.get().span().start() - token.span().end() < 40) {
                subject = right;
            } else {
                somebodyElse |= saying && previous.canBe("NN");
            }
        }
        return subject.isPresent() ? subject : somebodyElse ? Optional.empty() : before;
    }

    private static boolean isFinite(Token token) {
        return token.canBe("VBD") || token.canBe("VBZ") || token.canBe("VBP") || token.canBe("MD");
    }
}
