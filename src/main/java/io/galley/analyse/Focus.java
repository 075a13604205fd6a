package io.galley.analyse;

import io.galley.analyse.Referents.Referent;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom the next sentence is likely to be about.
 *
 * @param referent nobody where the last subject is not known
 * @param spoke whether the sentence just read has that person say something
 */
record Focus(Optional<Referent> referent, boolean spoke) {
    static final Focus NONE = new Focus(Optional.empty(), false);

    /** A speaker stands within so many letters of the verb that it follows. */
    private static final int NEAR_VERB = 40;

    private static final Set<String> NARROWING = Set.of("of", "from", "at", "for", "with");

    /** Who is in focus after a sentence: who said something in it, or else its subject. */
    Focus after(Scene scene, Predicate<Span> isQuoted) {
        List<Token> tokens = scene.sentence().tokens();
        Optional<Referent> subject = Optional.empty();
        boolean spoken = false;
        boolean somebodyElse = false;
        for (int i = 1; i < tokens.size(); i++) {
            Token verb = tokens.get(i);
            boolean saying = Saying.isFiniteVerb(verb);
            if (!isFinite(verb) || isQuoted.test(verb.span()) || (subject.isPresent() && !saying)) {
                continue;
            }
            int last = beforeAdverbs(tokens, i - 1);
            Token previous = tokens.get(last);
            if (Pronoun.is(previous)) {
                return new Focus(referent, spoke && saying);
            }
            Optional<Referent> left = scene.before(verb.span().start()).stream()
                    .filter(one -> !one.owner())
                    .reduce((first, second) -> second);
            Optional<Referent> right = scene.referents().stream()
                    .filter(one -> one.span().start() >= verb.span().end())
                    .findFirst();
            if (left.filter(one -> reaches(one, previous, tokens, last)).isPresent()) {
                subject = left;
                spoken = saying;
            } else if (saying
                    && !previous.isWord()
                    && right.isPresent()
                    && right.get().span().start() - verb.span().end() < NEAR_VERB) {
                subject = right;
                spoken = true;
            } else {
                somebodyElse |= saying && previous.canBe("NN");
            }
        }
        if (subject.isPresent()) {
            return new Focus(subject, spoken);
        }
        return somebodyElse ? NONE : new Focus(referent, false);
    }

    private static int beforeAdverbs(List<Token> tokens, int from) {
        int last = from;
        while (last > 0 && tokens.get(last).canBe("RB")) {
            last--;
        }
        return last;
    }

    /** Whether only what narrows a name stands between it and the verb: "Reyes, the mayor,", "Reyes of the Harbor Board". */
    private static boolean reaches(Referent one, Token previous, List<Token> tokens, int last) {
        if (one.span().end() == previous.span().end() || previous.text().equals(",")) {
            return true;
        }
        int next = Places.firstFrom(
                tokens, token -> token.span().start(), one.span().end());
        return next < last
                && NARROWING.contains(tokens.get(next).lower())
                && tokens.subList(next + 1, last + 1).stream()
                        .allMatch(token -> token.isWord() && (token.isCapitalised() || !isFinite(token)));
    }

    static boolean isFinite(Token token) {
        return token.canBe("VBD") || token.canBe("VBZ") || token.canBe("VBP") || token.canBe("MD");
    }
}
