package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A sentence as the numbers in it and the words between them.
 *
 * @param numbers the counts, amounts and percentages; what else is a number, a year or a day, stands as {@code 0} in the words
 * @param words in lower case, with single spaces: what stands before each number, and at the end what stands after the last
 */
record Outline(List<NumberMention> numbers, List<String> words) {
    Outline {
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
    }

    /** The outlines of all sentences of running text. */
    static Stream<Outline> all(Article article) {
        List<NumberMention> numbers = article.numbers();
        return article.prose()
                .flatMap(passage -> passage.sentences().stream())
                .map(sentence -> of(sentence.span(), numbers, article));
    }

    private static Outline of(Span sentence, List<NumberMention> all, Article article) {
        List<NumberMention> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        int end = sentence.start();
        for (NumberMention number : all) {
            if (sentence.contains(number.span()) && number.span().start() >= end) {
                before.append(article.text(new Span(end, number.span().start())));
                if (isValue(number.kind())) {
                    numbers.add(number);
                    words.add(plain(before));
                    before.setLength(0);
                } else {
                    before.append('0');
                }
                end = number.span().end();
            }
        }
        words.add(plain(before.append(article.text(new Span(end, sentence.end())))));
        return new Outline(numbers, words);
    }

    private static boolean isValue(Kind kind) {
        return switch (kind) {
            case COUNT, MONEY, PERCENT -> true;
            case AGE, YEAR, DAY, ORDINAL, TIME, SCORE, RANGE, LABEL -> false;
        };
    }

    private static String plain(CharSequence words) {
        return words.toString().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }

    /** What stands right after a number. */
    String after(int number) {
        return words.get(number + 1);
    }

    /** What stands right before a number. */
    String before(int number) {
        return words.get(number);
    }
}
