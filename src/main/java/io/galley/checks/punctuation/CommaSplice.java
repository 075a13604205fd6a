package io.galley.checks.punctuation;

import io.galley.analyse.Article;
import io.galley.analyse.Saying;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Block;
import io.galley.text.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two sentences with nothing but a comma between them. */
public final class CommaSplice implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("comma-splice", Category.PUNCTUATION, Severity.MINOR)
            .summary("Two sentences are joined by a comma alone")
            .why("The reader takes the second for a part of the first and has to begin again.")
            .limits(
                    "Only a second sentence that begins with its subject, a pronoun or a noun with an article, and goes on"
                            + " with its verb is seen. Speech is left as it was spoken, and sentences of three parts are taken for"
                            + " lists.")
            .preview(0.5)
            .flags("The bridge was closed on ⟦Monday, it⟧ had been built in 1920.")
            .flags("The mayor asked the firms to leave the ⟦harbor, the⟧ water could rise again at any time.")
            .flags("She repeated what she had said in a phone ⟦call, the⟧ court would hear the case in May.")
            .accepts("When the bridge was closed, it had stood for a hundred years, the mayor said.")
            .accepts(
                    "He met the mayor, the engineer who built the bridge, and he said that in May, the road will open.")
            .accepts("He came, he saw, he conquered. If it rains, they will play, the club said, the day after.")
            .accepts(
                    "The boat sank in May, the ministry said. Prices rose, data from the bank showed, and trade is slow.")
            .build();

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "there", "this", "these", "those");

    /** What begins a clause that depends on another, or joins it to one. */
    private static final Set<String> JOINING = words("joining");

    /** Verbs whose subject says or shows what stands before the comma. */
    private static final Set<String> ATTRIBUTING = words("attributing");

    private static final Set<String> TALKS = words("talks");

    private static final Set<String> AUXILIARIES =
            Set.of("had", "has", "have", "was", "were", "is", "are", "did", "does", "will", "would");

    private static final Set<String> COORDINATING = Set.of("and", "but", "or");

    /** What shows that more than one sentence stands before the comma. */
    private static final Set<String> BREAKS = Set.of(":", ";", "-", "–", "—", "(", "\"", "“", "”", "!", "?");

    private static final List<String> SUBJECTS = List.of("DT", "NN", "PRP", "EX");

    private static final int FEWEST_BEFORE = 4;
    private static final int FEWEST_AFTER = 4;
    private static final int LONGEST_SUBJECT = 6;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.prose()
                .filter(passage -> passage.segment().block() != Block.LIST_ITEM)
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> in(article, sentence));
    }

    private static Stream<Hit> in(Article article, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(1, tokens.size() - FEWEST_AFTER)
                .filter(i ->
                        tokens.get(i).is(",") && !article.isQuoted(tokens.get(i).span()))
                .filter(i ->
                        isSentence(tokens, i + 1, tokens.size()) && (isWhole(tokens, i) || isSaidBefore(tokens, i)))
                .mapToObj(i -> Hit.at(
                        tokens.get(i - 1).span().to(tokens.get(i + 1).span()),
                        "A whole sentence on each side, and only a comma between them"))
                .limit(1);
    }

    private static boolean isSentence(List<Token> tokens, int start, int end) {
        int verb = start + 1;
        Token first = tokens.get(start);
        if (!PRONOUNS.contains(first.lower())) {
            if (!first.is("the") && !first.isOnly("PRP$")) {
                return false;
            }
            while (verb < end && verb - start <= LONGEST_SUBJECT && isInSubject(tokens.get(verb))) {
                verb++;
            }
            if (verb == start + 1) {
                return false;
            }
        }
        while (verb < end && tokens.get(verb).isOnly("RB")) {
            verb++;
        }
        boolean isPronoun = verb < end
                && PRONOUNS.contains(first.lower())
                && tokens.get(verb).canBe("VBD");
        if (verb >= end || !(isPronoun || isFinite(tokens.get(verb))) || isAttributing(tokens.get(verb))) {
            return false;
        }
        List<Token> rest = tokens.subList(verb, end);
        return end - start >= FEWEST_AFTER
                && rest.stream().noneMatch(token -> token.is(","))
                && rest.stream().limit(4).noneMatch(token -> isAttributing(token) && token.canBe("VBN"));
    }

    private static boolean isInSubject(Token token) {
        return token.isWord()
                && !isFinite(token)
                && (token.canBe("NN")
                        || token.canBe("JJ")
                        || token.canBe("CD")
                        || token.isOnly("VBN")
                        || token.is("of")
                        || token.is("the"));
    }

    private static boolean isFinite(Token token) {
        return token.isOnly("MD")
                || ((token.canBe("VBD") || token.canBe("VBZ") || token.canBe("VBP"))
                        && !token.canBe("NN")
                        && !token.canBe("JJ")
                        && !token.canBe("VBN"))
                || AUXILIARIES.contains(token.lower());
    }

    private static boolean isVerb(Token token) {
        return token.canBe("VBD") && token.chunks().stream().anyMatch(chunk -> chunk.endsWith("-VP"));
    }

    private static boolean isAttributing(Token verb) {
        return Saying.isVerb(verb) || ATTRIBUTING.stream().anyMatch(verb::hasLemma);
    }

    /** Whether what stands before a comma is a sentence that depends on nothing. */
    private static boolean isWhole(List<Token> tokens, int comma) {
        int start = 0;
        for (int i = 0; i < comma; i++) {
            Token token = tokens.get(i);
            boolean followsComma = i > 0 && tokens.get(i - 1).is(",");
            boolean isBroken = BREAKS.contains(token.text())
                    || (token.is(".") && tokens.get(i + 1).isCapitalised())
                    || (followsComma && isSentence(tokens, i, comma))
                    || (JOINING.contains(token.lower()) && (i == start || followsComma));
            if (isBroken) {
                return false;
            }
            Token next = tokens.get(i + 1);
            if (token.is("that")
                    || (isAttributing(token) && (next.canBe("IN") || next.canBe("RB")))
                    || (COORDINATING.contains(token.lower()) && (next.canBe("IN") || JOINING.contains(next.lower())))) {
                start = i + 1;
            }
        }
        Token first = tokens.get(start);
        boolean isSubject =
                SUBJECTS.stream().anyMatch(first::canBe) || first.readings().isEmpty();
        return comma - start >= FEWEST_BEFORE
                && isSubject
                && !first.canBe("IN")
                && !first.canBe("VBG")
                && !first.isOnly("VBN")
                && IntStream.range(start + 1, comma - 1).anyMatch(i -> isFinite(tokens.get(i)) || isVerb(tokens.get(i)))
                && !tokens.get(comma - 1).hasLemma("be");
    }

    /** "said in a phone call, the court would". */
    private static boolean isSaidBefore(List<Token> tokens, int comma) {
        if (!TALKS.contains(tokens.get(comma - 1).lower())) {
            return false;
        }
        for (int i = comma - 2; i > 0 && comma - i < 8; i--) {
            if (tokens.get(i).is("that") || tokens.get(i).is(",")) {
                return false;
            }
            if (Saying.isVerb(tokens.get(i))) {
                return tokens.get(i + 1).canBe("IN");
            }
        }
        return false;
    }

    private static Set<String> words(String group) {
        return DataFile.rows(CommaSplice.class, "clause-words.tsv").stream()
                .filter(row -> row.get(0).equals(group))
                .flatMap(row -> Stream.of(row.get(1).split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
