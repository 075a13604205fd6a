package io.galley.checks.people;

import io.galley.analyse.Entity;
import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Saying;
import io.galley.analyse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one does to another: of two names with a deed between them, one would be "himself" if they were of one person. */
final class Deed {
    private static final Set<String> BEING = Set.of("be", "become", "remain", "seem", "stay");

    /** Verbs whose object is a person and not what was said. */
    private static final Set<String> TELLING = Set.of("tell", "ask", "remind", "warn", "urge", "promise", "answer");

    /** Before the other one of whom something is taken or to whom it is given. */
    private static final Set<String> TOWARDS = Set.of("to", "with", "against");

    /** Words of "the keys" in "handed the keys to". */
    private static final int LONGEST_OBJECT = 4;

    private Deed() {}

    /**
     * Whether the words between two mentions make one of them do something to the other.
     *
     * @param after what follows the second: after a verb of thinking it may be that somebody does something
     */
    static boolean joins(List<Token> between, Optional<Token> after, Entity person) {
        int first = isRelative(between) ? 2 : isApposition(between) ? 1 : 0;
        if (first < 2 && isByParticiple(between, between.get(0).text().equals(",") ? 1 : 0)) {
            return true;
        }
        int verb = mainVerb(between, first);
        if (verb < 0) {
            return false;
        }
        if (isByParticiple(between, verb)) {
            return true;
        }
        Token deed = between.get(verb);
        if (BEING.stream().anyMatch(deed::hasLemma) || !isActive(between, first, verb)) {
            return false;
        }
        if (verb == between.size() - 1) {
            return TELLING.stream().anyMatch(deed::hasLemma)
                    || (!Saying.isVerb(deed) && after.filter(Deed::isFinite).isEmpty());
        }
        return isPerson(person) && handsOver(between.subList(verb + 1, between.size()));
    }

    /** "The winner, Ana Reyes, handed": the name's sentence goes on. */
    private static boolean isApposition(List<Token> between) {
        return between.size() > 1
                && between.get(0).text().equals(",")
                && between.get(1).canBe("VBD");
    }

    /** ", who": the clause is about the one before it. */
    private static boolean isRelative(List<Token> between) {
        return between.size() > 2
                && between.get(0).text().equals(",")
                && between.get(1).is("who");
    }

    /** The last verb of the group with which the words begin, or -1. */
    private static int mainVerb(List<Token> between, int first) {
        int verb = -1;
        boolean finite = false;
        for (int i = first; i < between.size(); i++) {
            Token token = between.get(i);
            boolean adverb = token.canBe("RB") && !token.canBe("VB");
            if (isFinite(token) || (finite && token.canBe("VB") && !token.canBe("DT"))) {
                finite = true;
                verb = i;
            } else if (!adverb) {
                break;
            }
        }
        return verb;
    }

    /** Whether a participle with "by" stands at the end: "was welcomed by", "accompanied by". */
    private static boolean isByParticiple(List<Token> between, int verb) {
        return verb == between.size() - 2
                && between.get(verb).canBe("VBN")
                && between.get(between.size() - 1).is("by");
    }

    /** Whether no form of "be" makes the verb a passive or a progressive of being. */
    private static boolean isActive(List<Token> between, int first, int verb) {
        return between.subList(first, verb).stream().noneMatch(token -> token.hasLemma("be"))
                || between.get(verb).canBe("VBG");
    }

    private static boolean handsOver(List<Token> rest) {
        int last = rest.size() - 1;
        return last >= 1
                && last <= LONGEST_OBJECT
                && TOWARDS.contains(rest.get(last).lower())
                && rest.get(0).canBe("DT")
                && rest.subList(0, last).stream()
                        .allMatch(token -> token.isWord()
                                && !isFinite(token)
                                && !token.canBe("IN")
                                && !token.canBe("CC")
                                && !token.canBe("PRP"));
    }

    private static boolean isPerson(Entity entity) {
        return entity.kind() == Kind.PERSON || !entity.genderCues().isEmpty();
    }

    private static boolean isFinite(Token token) {
        return token.canBe("VBD") || token.canBe("VBZ") || token.canBe("VBP") || token.canBe("MD");
    }
}
