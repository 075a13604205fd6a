package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.NumberMention;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence in which each number is a sign, so that patterns can ask for one of a kind wherever it is written in digits or in
 * words.
 *
 * @param words in lower case, with single spaces; a year is {@code <y0>}, an ordinal {@code <o0>}, any other number
 *     {@code <n0>}, with its place in {@code numbers}
 * @param numbers in order
 */
record NumberedSentence(String words, List<NumberMention> numbers) {
    NumberedSentence {
        numbers = List.copyOf(numbers);
    }

    /** All sentences of running text that have so many numbers at least. */
    static Stream<NumberedSentence> all(Article article, int least) {
        List<NumberMention> numbers = article.numbers();
        return article.prose()
                .flatMap(passage -> passage.sentences().stream())
                .map(sentence -> of(sentence.span(), numbers, article))
                .filter(sentence -> sentence.numbers().size() >= least);
    }

    private static NumberedSentence of(Span sentence, List<NumberMention> all, Article article) {
        List<NumberMention> numbers = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int end = sentence.start();
        for (NumberMention number : all) {
            Span figure = number.figure().span();
            if (sentence.contains(figure) && figure.start() >= end) {
                words.append(plain(article, new Span(end, figure.start())));
                words.append('<').append(sign(number)).append(numbers.size()).append('>');
                numbers.add(number);
                end = figure.end();
            }
        }
        return new NumberedSentence(
                words.append(plain(article, new Span(end, sentence.end()))).toString(), numbers);
    }

    private static char sign(NumberMention number) {
        return switch (number.kind()) {
            case YEAR -> 'y';
            case ORDINAL -> 'o';
            case COUNT, MONEY, PERCENT, AGE, DAY, TIME, SCORE, RANGE, LABEL -> 'n';
        };
    }

    private static String plain(Article article, Span span) {
        return article.text(span).toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }

    /**
     * A pattern for such sentences.
     *
     * @param pattern in which {@code YEAR}, {@code ORDINAL} and {@code NUMBER} stand for a sign and make a group each
     */
    static Pattern pattern(String pattern) {
        return Pattern.compile(pattern.replace("YEAR", "<y(\\d+)>")
                .replace("ORDINAL", "<o(\\d+)>(?:st|nd|rd|th)")
                .replace("NUMBER", "<n(\\d+)>"));
    }

    /** What a pattern finds. */
    Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(words).results();
    }

    /** The number that a group of a match stands for. */
    NumberMention number(MatchResult match, int group) {
        return numbers.get(Integer.parseInt(match.group(group)));
    }
}
