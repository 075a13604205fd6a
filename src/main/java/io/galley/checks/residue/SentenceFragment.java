package io.galley.checks.residue;

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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences that lack the verb between their subject and what is said of it. */
public final class SentenceFragment implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("sentence-fragment", Category.GRAMMAR, Severity.MINOR)
            .summary("A verb is missing between a subject and what is said of it")
            .why("The reader stops where the verb should stand and begins the sentence again.")
            .limits(
                    "Only a gap that shows is found: a pronoun or the first noun of a sentence, and no verb before what must"
                            + " follow one. A sentence that is nothing but a noun may be style, and goes unremarked.")
            .proven(0.95)
            .flags("The bank lent the money because ⟦it in⟧ their interest. The firm will pay it back.")
            .flags("The road is closed. ⟦There also two⟧ bridges under repair in the valley.")
            .flags("The bank is small. The ⟦decision up⟧ to the parliament of the province.")
            .accepts(
                    "Not so fast. A phenomenal performance and result for the club. What a night for the whole town it was.")
            .accepts(
                    "The firm imports all its oil. The festival runs through March this year. He in turn called the bank.")
            .accepts("“No money, no bridge for the village,” said the engineer. He in 1990 founded the club.")
            .build();

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "it", "i");

    /** After these a pronoun begins a clause. */
    private static final Set<String> BEFORE_CLAUSE = words("before-clause");

    /** What may follow a verb of being and nothing else that has a subject. */
    private static final Set<String> PREDICATIVE = words("predicative");

    private static final Set<String> COUNTING = words("counting");

    /** Adverbs that stand after "is". */
    private static final Set<String> BETWEEN = words("between");

    /** What begins a clause that has a verb of its own. */
    private static final Set<String> OPENING = words("opening");

    private static final Set<String> AFTER_NOUN = Set.of("a", "an", "the", "likely", "unlikely", "due", "up");

    /** Times stand before a subject without anything between. */
    private static final Set<String> TIMES = words("time");

    private static final int FEWEST_WORDS = 4;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.passages().stream()
                .filter(passage -> passage.segment().block() == Block.PARAGRAPH)
                .flatMap(passage -> passage.sentences().stream()
                        .filter(SentenceFragment::isPlain)
                        .flatMap(sentence -> gap(article, sentence)));
    }

    /** Whether it is a whole sentence in the author's own words, of words alone. */
    private static boolean isPlain(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return sentence.words().size() > FEWEST_WORDS
                && tokens.stream().skip(tokens.size() - 2L).anyMatch(token -> token.is("."))
                && sentence.words().get(0).isCapitalised()
                && tokens.stream().noneMatch(token -> "<>[]/;:*|".contains(token.text()))
                && sentence.words().stream().anyMatch(word -> !word.isCapitalised());
    }

    private static Stream<Hit> gap(Article article, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        OptionalInt start = IntStream.range(0, tokens.size() - 2)
                .filter(i -> isSubjectWithoutVerb(tokens, i) || isThereWithoutVerb(tokens, i))
                .findFirst();
        if (start.isPresent()) {
            return Stream.of(hit(tokens, start.getAsInt(), predicate(tokens, start.getAsInt() + 1)));
        }
        return noun(article, tokens);
    }

    private static boolean beginsClause(List<Token> tokens, int i) {
        return i == 0
                || BEFORE_CLAUSE.contains(tokens.get(i - 1).lower())
                || (!tokens.get(i).is("it")
                        && (Saying.isVerb(tokens.get(i - 1))
                                || tokens.get(i - 1).hasLemma("think")));
    }

    /** "because it in their interest", "said they a pretext". */
    private static boolean isSubjectWithoutVerb(List<Token> tokens, int i) {
        int next = predicate(tokens, i + 1);
        return PRONOUNS.contains(tokens.get(i).lower())
                && beginsClause(tokens, i)
                && next < tokens.size() - 1
                && PREDICATIVE.contains(tokens.get(next).lower())
                && !Verbs.isAnyFinite(tokens, i + 1, endOfClause(tokens, next));
    }

    /** "there also two teams". */
    private static boolean isThereWithoutVerb(List<Token> tokens, int i) {
        int next = predicate(tokens, i + 1);
        return tokens.get(i).is("there")
                && beginsClause(tokens, i)
                && next < tokens.size() - 1
                && (tokens.get(next).isOnly("CD")
                        || tokens.subList(i + 1, next + 1).stream().anyMatch(token -> COUNTING.contains(token.lower())))
                && IntStream.range(i + 1, endOfClause(tokens, next))
                        .noneMatch(j -> Verbs.isFinite(tokens, j)
                                && !tokens.get(j).lower().endsWith("ed"));
    }

    /** The first word after the adverbs that stand at a place. */
    private static int predicate(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() - 1 && BETWEEN.contains(tokens.get(i).lower())) {
            i++;
        }
        return i;
    }

    private static int endOfClause(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size()
                && tokens.get(i).isWord()
                && !OPENING.contains(tokens.get(i).lower())) {
            i++;
        }
        return i;
    }

    /** The first noun of a clause, and right after it what no noun can be followed by. */
    private static Stream<Hit> noun(Article article, List<Token> tokens) {
        return IntStream.range(0, tokens.size() - FEWEST_WORDS)
                .filter(i -> i == 0 || isReport(tokens, i))
                .filter(i -> !article.isQuoted(tokens.get(i).span()))
                .boxed()
                .flatMap(i -> noun(tokens, i).stream())
                .limit(1);
    }

    /** Whether what somebody said begins at a place. */
    private static boolean isReport(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        return before.is("that")
                ? i > 1 && Saying.isVerb(tokens.get(i - 2))
                : Saying.isVerb(before)
                        && !before.hasLemma("tell")
                        && before.canBe("VBD")
                        && i > 1
                        && isNominal(tokens.get(i - 2));
    }

    private static Optional<Hit> noun(List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size() && (end == start ? isNominal(tokens.get(end)) : goesOn(tokens, end))) {
            end++;
        }
        Token first = tokens.get(start);
        boolean isSubject = end > start
                && end < tokens.size() - 2
                && (first.canBe("DT") || first.canBe("NN") || first.canBe("PRP$") || isName(first))
                && !first.canBe("IN")
                && tokens.subList(start, end).stream().noneMatch(word -> word.canBe("CD"))
                && tokens.subList(start, end).stream().noneMatch(word -> TIMES.contains(word.lower()));
        if (!isSubject) {
            return Optional.empty();
        }
        int next = predicate(tokens, end);
        Token follower = tokens.get(next);
        boolean isGap = AFTER_NOUN.contains(follower.lower())
                || (next > end && (follower.isOnly("VBG") || follower.canBe("JJ") || follower.is("in")));
        int stop = endOfClause(tokens, next);
        if (!isGap || Verbs.isAnyFinite(tokens, start, stop)) {
            return Optional.empty();
        }
        long openers = tokens.subList(stop, tokens.size()).stream()
                .filter(token -> OPENING.contains(token.lower()))
                .count();
        long verbs = IntStream.range(stop, tokens.size())
                .filter(i -> Verbs.isFinite(tokens, i) && !Verbs.isFinite(tokens, i - 1))
                .filter(i -> !isReportAtEnd(tokens, i))
                .count();
        return verbs > openers ? Optional.empty() : Optional.of(hit(tokens, end - 1, next));
    }

    private static boolean isReportAtEnd(List<Token> tokens, int verb) {
        return Saying.isVerb(tokens.get(verb)) && tokens.get(verb + 1).is(".");
    }

    private static boolean isName(Token token) {
        return token.readings().isEmpty() && token.isCapitalised();
    }

    private static boolean isNominal(Token token) {
        return token.isWord() && token.chunks().stream().anyMatch(chunk -> chunk.contains("-NP"));
    }

    /** Whether a word belongs to the noun before it, or to one that a preposition joins to it. */
    private static boolean goesOn(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean begins = token.chunks().stream().anyMatch(chunk -> chunk.startsWith("B-NP"));
        boolean joins = token.chunks().contains("B-PP") && i + 1 < tokens.size() && isNominal(tokens.get(i + 1));
        return joins
                || (isNominal(token)
                        && (!BETWEEN.contains(token.lower())
                                || tokens.get(i - 1).canBe("DT"))
                        && (!begins || tokens.get(i - 1).chunks().contains("B-PP") || token.canBe("POS")));
    }

    private static Hit hit(List<Token> tokens, int from, int to) {
        return Hit.at(tokens.get(from).span().to(tokens.get(to).span()), "A verb is missing here");
    }

    private static Set<String> words(String group) {
        return DataFile.rows(SentenceFragment.class, "clause-words.tsv").stream()
                .filter(row -> row.get(0).equals(group))
                .flatMap(row -> Stream.of(row.get(1).split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
