package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.bitext.Link;
import io.galley.bitext.Pair;
import io.galley.bitext.Unit;
import io.galley.bitext.Word;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a sentence that nothing on the other side looks like: of all runs the one whose words together are the least alike, if
 * that is enough. What a word adds to a run is what it lacks in likeness; one that is linked to another word takes away.
 *
 * @param whole whether that is most of a sentence which stands with others beside one or more of the other side
 */
record Clause(Span place, boolean whole) {
    /** The likeness of a word that is neither for nor against. */
    private static final double NEUTRAL = 0.71;

    private static final double LINKED = 0.2;

    /** Measured so that a thousand words of clean news have 0.2 of either. */
    private static final double LEAST_OF_SOURCE = 0.86;

    private static final double LEAST_OF_TARGET = 1.2;

    /** The share of a sentence that makes it a whole one. */
    private static final double MOST_OF_SENTENCE = 0.6;

    /** What of the source's sentences has no translation; in each the strangest. */
    static Stream<Clause> lost(Article article) {
        String source = article.document().text(Side.SOURCE);
        return article.translations()
                .flatMap(pair -> strangest(pair.sourceWords(), linked(pair, Link::source), LEAST_OF_SOURCE)
                        .map(words -> of(place(words, source), pair.source()))
                        .stream());
    }

    /** What of the article's sentences has no original; in each the strangest. */
    static Stream<Clause> added(Article article) {
        String target = article.document().text();
        return article.translations()
                .flatMap(pair -> strangest(pair.targetWords(), linked(pair, Link::target), LEAST_OF_TARGET)
                        .map(words -> of(place(words, target), pair.target()))
                        .stream());
    }

    /** From the first word to the last, without the marks around them. */
    private static Span place(List<Word> words, String text) {
        List<Span> places = words.stream().map(Word::span).toList();
        List<Span> letters = places.stream()
                .filter(place -> Character.isLetterOrDigit(text.codePointAt(place.start())))
                .toList();
        List<Span> shown = letters.isEmpty() ? places : letters;
        return shown.get(0).to(shown.get(shown.size() - 1));
    }

    private static Clause of(Span place, List<Unit> sentences) {
        return new Clause(
                place,
                sentences.size() > 1
                        && sentences.stream()
                                .map(Unit::span)
                                .filter(place::overlaps)
                                .anyMatch(sentence -> Math.min(place.end(), sentence.end())
                                                - Math.max(place.start(), sentence.start())
                                        >= MOST_OF_SENTENCE * sentence.length()));
    }

    private static Set<Span> linked(Pair pair, Function<Link, Span> side) {
        return pair.links().stream().map(side).collect(Collectors.toSet());
    }

    /** The run with the greatest sum, by Kadane's algorithm. */
    private static Optional<List<Word>> strangest(List<Word> words, Set<Span> linked, double least) {
        Optional<List<Word>> strangest = Optional.empty();
        double greatest = least;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            Word word = words.get(i);
            sum += NEUTRAL - word.likeness() - (linked.contains(word.span()) ? LINKED : 0);
            if (sum > greatest) {
                greatest = sum;
                strangest = Optional.of(words.subList(start, i + 1));
            }
        }
        return strangest;
    }
}
