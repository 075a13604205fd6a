package io.galley.checks.punctuation;

import io.galley.analyse.Article;
import io.galley.analyse.Saying;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of somebody that begin with a capital after "said," and have no marks of their own. */
final class UnmarkedSpeech {
    /** How the one who is spoken to begins: "me", "the players", "to her". */
    private static final List<String> ADDRESS = List.of("PRP", "DT", "TO");

    /** Words that may stand between the verb and the comma: "told the players on the bench, …". */
    private static final int LONGEST_ADDRESS = 5;

    /** Tags of words that are no names: pronouns, articles, question words, conjunctions, interjections, verbs. */
    private static final List<String> ORDINARY =
            List.of("PRP", "DT", "PDT", "EX", "WP", "WRB", "WDT", "CC", "IN", "MD", "UH", "VB", "RB");

    /** Exclamations that the tagger takes for nouns. */
    private static final Set<String> EXCLAMATIONS =
            Set.of("bye", "congratulations", "goodbye", "hello", "hey", "hi", "sorry", "thanks", "wow", "yeah");

    private static final Set<String> CAPITALISED_EVERYWHERE = Set.of(
            "i",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private UnmarkedSpeech() {}

    /** The words, without the full stop after them. */
    static Stream<Span> in(Article article) {
        return article.prose().flatMap(passage -> passage.sentences().stream()).flatMap(sentence -> IntStream.range(
                        0, sentence.tokens().size())
                .mapToObj(i -> startOfSpeech(sentence.tokens(), i))
                .flatMap(Optional::stream)
                .map(first -> speech(article, sentence, first)));
    }

    /** The first word after a verb of saying and its comma or colon, if it begins a sentence. */
    private static Optional<Token> startOfSpeech(List<Token> tokens, int verb) {
        if (!Saying.isVerb(tokens.get(verb))) {
            return Optional.empty();
        }
        int end = verb + 1;
        if (end < tokens.size() && ADDRESS.stream().anyMatch(tokens.get(end)::canBe)) {
            while (end < tokens.size() && tokens.get(end).isWord() && end - verb <= LONGEST_ADDRESS) {
                end++;
            }
        }
        if (end + 2 >= tokens.size()
                || !(tokens.get(end).is(",") || tokens.get(end).is(":"))) {
            return Optional.empty();
        }
        Token first = tokens.get(end + 1);
        Token second = tokens.get(end + 2);
        boolean begins = first.isCapitalised()
                && !CAPITALISED_EVERYWHERE.contains(first.lower())
                && !first.canBe("NNP")
                && (EXCLAMATIONS.contains(first.lower()) || ORDINARY.stream().anyMatch(first::canBe))
                && !(second.isWord() && second.isCapitalised() && !second.is("I"));
        return begins ? Optional.of(first) : Optional.empty();
    }

    private static Span speech(Article article, Sentence sentence, Token first) {
        Span rest = new Span(first.span().start(), sentence.span().end());
        int end = article.innermostQuotation(first.span())
                .map(around -> Math.min(around.content().end(), rest.end()))
                .orElse(rest.end());
        String words = article.text(new Span(rest.start(), end));
        return new Span(
                rest.start(),
                rest.start() + words.replaceFirst("[.,;\\s]+$", "").length());
    }
}
