package io.galley.checks.people;

import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a sentence has a medium speak and a person report it. */
final class Attributions {
    private static final Set<String> OBJECTS = Set.of("him", "her", "them");

    private static final Set<String> QUOTING = Set.of("quoted", "cited", "quotes", "cites");

    /** By what a medium that tells something speaks of itself. */
    private static final Set<String> ITSELF = Set.of("it", "its", "they", "their", "we", "our");

    private static final int LONGEST_MEDIUM = 6;

    private final List<Token> tokens;
    private final SentencePeople people;
    private final Outlets outlets;

    Attributions(List<Token> tokens, SentencePeople people, Outlets outlets) {
        this.tokens = tokens;
        this.people = people;
        this.outlets = outlets;
    }

    List<Span> swapped() {
        List<Span> swapped = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (QUOTING.contains(tokens.get(i).lower())) {
                boolean passive =
                        tokens.get(i + 1).is("by") && tokens.get(i - 1).is("was");
                (passive ? quotedBy(i) : quoting(i)).ifPresent(swapped::add);
            } else if (tokens.get(i).is("told")) {
                told(i).ifPresent(swapped::add);
            }
        }
        return swapped;
    }

    /** "Brandt quoted the Herald as saying". */
    private Optional<Span> quoting(int verb) {
        int as = asSaying(verb + 1);
        if (as < 0 || !outlets.in(tokens, verb + 1, as)) {
            return Optional.empty();
        }
        Span saying = tokens.get(as + 1).span();
        return people.endingAt(verb - 1).map(person -> person.to(saying));
    }

    /** "The paper was quoted by her as saying". */
    private Optional<Span> quotedBy(int verb) {
        int as = asSaying(verb + 2);
        boolean byPerson = as > verb + 2
                && ((as == verb + 3 && OBJECTS.contains(tokens.get(as - 1).lower()))
                        || people.endingAt(as - 1).isPresent());
        if (!byPerson) {
            return Optional.empty();
        }
        int start = verb - 1;
        while (start > 0
                && verb - start <= LONGEST_MEDIUM
                && tokens.get(start - 1).isWord()) {
            start--;
        }
        Span saying = tokens.get(as + 1).span();
        return outlets.startingIn(tokens, start, verb - 1)
                .map(from -> tokens.get(from).span().to(saying));
    }

    /** Where "as saying" follows a few words, or -1. */
    private int asSaying(int from) {
        for (int as = from; as + 1 < tokens.size() && as - from <= LONGEST_MEDIUM; as++) {
            if (tokens.get(as).is("as")) {
                return tokens.get(as + 1).is("saying") ? as : -1;
            }
        }
        return -1;
    }

    /** "Reuters told Brandt": news agencies are told, unless they speak of themselves. */
    private Optional<Span> told(int verb) {
        int first = verb - 1;
        while (first > 0
                && tokens.get(first - 1).isWord()
                && tokens.get(first - 1).isCapitalised()) {
            first--;
        }
        if (!outlets.isName(tokens, first, verb)
                || tokens.subList(verb, tokens.size()).stream().anyMatch(token -> ITSELF.contains(token.lower()))) {
            return Optional.empty();
        }
        Span medium = tokens.get(first).span();
        return people.startingAt(verb + 1).map(medium::to);
    }
}
