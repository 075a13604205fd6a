package io.galley.checks.residue;

import io.galley.analyse.Article;
import io.galley.analyse.Passage;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Block;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paragraphs that stop before their last sentence does. */
public final class CutOffParagraph implements Check {
    private static final CheckSpec SPEC = CheckSpec.of(
                    "cut-off-paragraph", Category.TEXTUAL_CONVENTIONS, Severity.MAJOR)
            .summary("A paragraph or a sentence stops in the middle")
            .why("The rest of what the source says is missing, and the reader sees that it is.")
            .limits("A paragraph that was cut after a whole sentence looks like any other and is missed, and so is one"
                    + " in an article whose paragraphs mostly end without a full stop. A line that lacks nothing but its"
                    + " full stop is flagged as well.")
            .proven(0.95)
            .flags(
                    "Dam breaks",
                    "The river rose in an hour. Nobody slept in the three villages below ⟦the dam because⟧",
                    "The army sent boats on Monday.",
                    "The water fell on Tuesday.")
            .flags("The bridge was closed in May, when the town had only ⟦one engineer and⟧.")
            .accepts(
                    "Bridge closed for repairs",
                    "The bridge was closed on Monday for three reasons:",
                    "- rust",
                    "- cracks in the second pier",
                    "The ferry runs from today. Tickets cost two dollars.",
                    "Reporting by Ann Lee in Oslo and by Lars Moe",
                    "Read the engineers' report at https://bridge.example/report")
            .accepts("“What did you do that for?” he asked. “It is the house that I come from.”")
            .build();

    /** Marks, closing brackets and quotation marks with which a paragraph may end. */
    private static final Pattern ENDED = Pattern.compile("[.!?…:;։。][\\s\"'”’»)\\]*]*$|[-–—_*]\\s*$");

    /** Addresses, sums and codes end paragraphs without a full stop. */
    private static final Pattern UNSTOPPED =
            Pattern.compile("(?:\\S+[@/]\\S+|www\\.\\S+|\\S+\\.\\p{Ll}{2,6}|[)\\]>])\\s*$");

    /** Prose that a reader believes to be prose has so many words in its last sentence. */
    private static final int SHORTEST = 4;

    private static final int TAIL = 120;

    private static final double ENDED_SHARE = 0.75;

    /** Words that no sentence ends with. */
    private static final Set<String> NEVER_LAST = Set.of(
            "a",
            "an",
            "and",
            "although",
            "because",
            "but",
            "my",
            "nor",
            "or",
            "our",
            "than",
            "the",
            "their",
            "unless",
            "whereas",
            "whose",
            "your");

    /** Words with which no heading ends. */
    private static final Set<String> CLOSED_CLASS = Set.of(
            "a",
            "an",
            "and",
            "although",
            "as",
            "at",
            "because",
            "but",
            "by",
            "from",
            "his",
            "into",
            "its",
            "my",
            "nor",
            "of",
            "or",
            "our",
            "than",
            "that",
            "the",
            "their",
            "to",
            "unless",
            "whereas",
            "which",
            "whose",
            "with",
            "your");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "should", "might");

    /** The title, and a line right under it. */
    private static final int FIRST = 1;

    /** More headings that look like sentences than this are a custom of the house. */
    private static final int MOST = 2;

    /** How many words at the end are marked. */
    private static final int MARKED = 3;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<Passage> passages = article.passages();
        List<Passage> paragraphs =
                passages.stream().filter(CutOffParagraph::isParagraph).toList();
        long ended = paragraphs.stream().filter(CutOffParagraph::isEnded).count();
        boolean isStopped = ended >= ENDED_SHARE * paragraphs.size();
        return IntStream.range(0, passages.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        unended(article, i, isStopped).stream(),
                        isParagraph(passages.get(i)) ? hanging(article, passages.get(i)) : Stream.empty()));
    }

    private static boolean isParagraph(Passage passage) {
        Block block = passage.segment().block();
        return block == Block.PARAGRAPH || block == Block.QUOTE;
    }

    private static boolean isEnded(Passage passage) {
        return ENDED.matcher(tail(passage)).find();
    }

    /** The end of a passage, short enough for any pattern. */
    private static String tail(Passage passage) {
        String text = passage.segment().target();
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    private static Optional<Hit> unended(Article article, int i, boolean isStopped) {
        List<Passage> passages = article.passages();
        Passage passage = passages.get(i);
        if (passage.sentences().isEmpty()
                || isEnded(passage)
                || UNSTOPPED.matcher(tail(passage)).find()) {
            return Optional.empty();
        }
        List<Token> words =
                passage.sentences().get(passage.sentences().size() - 1).words();
        if (words.size() < SHORTEST) {
            return Optional.empty();
        }
        String end = words.get(words.size() - 1).text();
        boolean goesOn = CLOSED_CLASS.contains(end) || AUXILIARIES.contains(end);
        boolean isCut =
                switch (passage.segment().block()) {
                    case PARAGRAPH, QUOTE -> goesOn
                            || (isStopped
                                    && isSentence(article, passage)
                                    && (i < lastProse(passages)
                                            || passage.sentences().size() > 1));
                    case HEADLINE -> i > FIRST
                            && (goesOn || (isStopped && isNoHeading(passage) && isOnlyOne(passages)));
                    case CAPTION, DATELINE, LIST_ITEM, TABLE_CELL, BOILERPLATE -> false;
                };
        return isCut
                ? Optional.of(Hit.at(end(words), "This paragraph stops in the middle of a sentence"))
                : Optional.empty();
    }

    /** Whether headings that could be sentences are not how the article is written. */
    private static boolean isOnlyOne(List<Passage> passages) {
        return passages.stream()
                        .skip(FIRST + 1L)
                        .filter(passage -> passage.segment().block() == Block.HEADLINE && isNoHeading(passage))
                        .count()
                <= MOST;
    }

    private static int lastProse(List<Passage> passages) {
        return IntStream.range(0, passages.size())
                .filter(i -> passages.get(i).segment().block().isProse())
                .max()
                .orElse(0);
    }

    /** Whether it is running text, and no line of another kind: then it has a verb. */
    private static boolean isSentence(Article article, Passage passage) {
        List<Token> tokens =
                passage.sentences().get(passage.sentences().size() - 1).tokens();
        return IntStream.range(0, tokens.size())
                .anyMatch(i -> Verbs.isFinite(tokens, i)
                        && !article.isQuoted(tokens.get(i).span()));
    }

    /**
     * Whether what is set like a heading is the start of a sentence: few capitals, a verb, and a word that headings do
     * without.
     */
    private static boolean isNoHeading(Passage passage) {
        List<Token> tokens = passage.tokens();
        long small = tokens.stream()
                .filter(token -> token.isWord() && !token.isCapitalised())
                .count();
        Token first = tokens.get(0);
        return tokens.size() > SHORTEST
                && small * 2 > tokens.size()
                && Verbs.isAnyFinite(tokens, 1, tokens.size())
                && tokens.stream().anyMatch(CutOffParagraph::isLeftOutOfHeadings)
                && !first.canBe("W")
                && !first.canBe("VBG")
                && !tokens.get(tokens.size() - 1).is("?");
    }

    private static boolean isLeftOutOfHeadings(Token token) {
        return AUXILIARIES.contains(token.lower()) || token.isOnly("DT") || token.isOnly("PRP") || token.isOnly("VBD");
    }

    /** A sentence that ends with a full stop after a word that must go on. */
    private static Stream<Hit> hanging(Article article, Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.words().size() >= SHORTEST)
                .filter(sentence -> isHanging(article, sentence.tokens()))
                .map(sentence -> Hit.at(end(sentence.words()), "This sentence stops before it is over"));
    }

    private static boolean isHanging(Article article, List<Token> tokens) {
        Token word = tokens.get(tokens.size() - 2);
        int before = word.span().start() - 1;
        return tokens.get(tokens.size() - 1).is(".")
                && NEVER_LAST.contains(word.text())
                && Character.isWhitespace(article.document().text().charAt(before));
    }

    private static Span end(List<Token> words) {
        return words.get(Math.max(0, words.size() - MARKED))
                .span()
                .to(words.get(words.size() - 1).span());
    }
}
