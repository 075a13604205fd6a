package io.galley.checks.wording;

import io.galley.analyse.Reading;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same noun on both sides of "of" in one noun phrase. Language allows "a friend of a friend" and "a market share of the
 * market leader"; what it hardly ever means is a noun that narrows the first phrase and then heads the second ("committee
 * members of the mayor's committee"), or one that heads both with an owner in the second ("members of the mayor's members").
 */
final class SameNoun {
    /** Nouns whose bearer has others of the same kind. */
    private static final Set<String> RELATIVE = Set.of(
            "aunt",
            "boss",
            "brother",
            "child",
            "colleague",
            "copy",
            "cousin",
            "daughter",
            "enemy",
            "father",
            "friend",
            "half",
            "heir",
            "husband",
            "image",
            "life",
            "mother",
            "neighbor",
            "neighbour",
            "parent",
            "part",
            "partner",
            "photo",
            "picture",
            "relative",
            "sister",
            "son",
            "story",
            "uncle",
            "version",
            "widow",
            "wife",
            "word");

    /** Owners that only date what they own: "the goal of the season's goals" may be the best of them. */
    private static final Set<String> TIMES = Set.of(
            "century",
            "day",
            "decade",
            "evening",
            "month",
            "morning",
            "night",
            "season",
            "today",
            "week",
            "weekend",
            "year",
            "yesterday");

    private SameNoun() {}

    static Stream<Hit> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i).is("of"))
                .mapToObj(i -> around(tokens, i))
                .flatMap(Optional::stream)
                .map(span -> Hit.at(span, "The same noun stands before and after “of”")
                        .as(Category.STYLE));
    }

    private static Optional<Span> around(List<Token> tokens, int of) {
        int start = of;
        while (start > 0 && canNarrow(tokens.get(start - 1))) {
            start--;
        }
        int end = of + 1;
        while (end < tokens.size() && isOfNounPhrase(tokens, end)) {
            end++;
        }
        int last = end - 1;
        if (start == of || !tokens.get(of - 1).canBe("NN") || last <= of + 1 || isName(tokens, last)) {
            return Optional.empty();
        }
        Set<String> heading = tokens.get(last).canBe("NN") ? nouns(tokens.get(last)) : Set.of();
        Token before = tokens.get(last - 1);
        boolean narrowsThenHeads = (before.canBe("POS") || before.canBe("PRP$") || before.canBe("DT"))
                && tokens.subList(start, of - 1).stream().anyMatch(noun -> shares(noun, heading));
        boolean headsBoth = IntStream.range(of + 2, last)
                        .anyMatch(i -> tokens.get(i).canBe("POS") && !shares(tokens.get(i - 1), TIMES))
                && shares(tokens.get(of - 1), heading)
                && heading.stream().noneMatch(RELATIVE::contains);
        return narrowsThenHeads || headsBoth
                ? Optional.of(tokens.get(start).span().to(tokens.get(last).span()))
                : Optional.empty();
    }

    /** LanguageTool calls many a noun before a noun an adjective. */
    private static boolean canNarrow(Token token) {
        return token.isWord() && (token.canBe("NN") || token.canBe("JJ"));
    }

    private static boolean isOfNounPhrase(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean abbreviates =
                token.is(".") && i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
        return abbreviates
                || token.canBe("NNP")
                || ((token.isWord() || token.canBe("POS"))
                        && token.chunks().stream().anyMatch(chunk -> chunk.contains("-NP")));
    }

    /** Capitals, and no owner before them: the noun belongs to a name, which has to say it. */
    private static boolean isName(List<Token> tokens, int noun) {
        Token before = tokens.get(noun - 1);
        return tokens.get(noun).isCapitalised() && before.isCapitalised() && before.isWord();
    }

    private static boolean shares(Token token, Set<String> nouns) {
        return nouns(token).stream().anyMatch(nouns::contains);
    }

    private static Set<String> nouns(Token token) {
        return token.readings().stream()
                .filter(reading ->
                        reading.tag().startsWith("NN") || reading.tag().equals("JJ"))
                .map(Reading::lemma)
                .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                .filter(lemma -> lemma.indexOf(' ') < 0)
                .collect(Collectors.toSet());
    }
}
