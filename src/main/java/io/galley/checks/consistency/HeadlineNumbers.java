package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.analyse.Passage;
import io.galley.analyse.Rounding;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number of the headline that occurs nowhere below, where another stands among the same words. */
final class HeadlineNumbers {
    /** The paragraphs that repeat what the headline says. */
    private static final int LEAD = 3;

    private static final int SHARED_WORDS = 2;
    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 5;

    /** How far from the exact number a round one may be, and one that is called a guess. */
    private static final double NEAR = 0.1;

    private static final double GUESS = 0.3;

    private static final int LONGEST_MONTH = 12;
    private static final Pattern MONTH = Pattern.compile("\\b(\\p{Lu}\\p{L}{2})\\p{L}*\\.? $");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> SCALES = Set.of(
            "million",
            "billion",
            "trillion",
            "thousand",
            "percent",
            "about",
            "than",
            "more",
            "after",
            "over",
            "from",
            "with",
            "people",
            "says",
            "said",
            "year",
            "years");

    private HeadlineNumbers() {}

    static Stream<Hit> in(Passage headline, Article article) {
        List<NumberMention> above = article.numbers(headline.span());
        if (above.isEmpty()) {
            return Stream.empty();
        }
        Span rest = new Span(headline.span().end(), article.document().text().length());
        List<NumberMention> below = article.numbers(rest);
        return above.stream()
                .filter(number -> isFact(number) && !isTold(number, below, article))
                .flatMap(number -> contradiction(number, above, below, headline, article).stream());
    }

    private static boolean isFact(NumberMention number) {
        return switch (number.kind()) {
            case COUNT, MONEY, PERCENT, AGE, DAY -> true;
            case ORDINAL, YEAR, TIME, SCORE, RANGE, LABEL -> false;
        };
    }

    /** Whether the article has the number, exactly or so that it is rounded in the headline, or two that make it. */
    private static boolean isTold(NumberMention number, List<NumberMention> below, Article article) {
        Rounding rounding = Rounding.of(number.figure());
        boolean exact = number.kind() == Kind.AGE || number.kind() == Kind.DAY;
        boolean told = below.stream()
                .anyMatch(other -> exact
                        ? other.value().equals(number.value())
                        : rounding.holds(other.value()) || isNear(number, other.value()));
        return told || !exact && isSum(number, below);
    }

    /** Whether a round number, or one that is called a guess, is told more exactly below. */
    private static boolean isNear(NumberMention number, BigDecimal other) {
        BigDecimal value = number.value();
        boolean isRound = value.precision() <= 2 && value.scale() < 0;
        double most = number.rough() ? GUESS : isRound ? NEAR : 0;
        return Math.abs(value.doubleValue() - other.doubleValue()) <= most * other.doubleValue();
    }

    private static boolean isSum(NumberMention number, List<NumberMention> below) {
        for (int i = 0; i < below.size(); i++) {
            BigDecimal sum = below.get(i).value();
            for (int k = i + 1; k < Math.min(below.size(), i + LEAD); k++) {
                sum = sum.add(below.get(k).value());
                if (below.get(k).kind() == below.get(i).kind() && sum.compareTo(number.value()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Hit> contradiction(
            NumberMention number,
            List<NumberMention> above,
            List<NumberMention> below,
            Passage headline,
            Article article) {
        Set<String> topic = stems(article.text(headline.span()));
        return article.prose()
                .filter(passage -> passage.span().start() >= headline.span().end())
                .limit(LEAD)
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> shared(topic, stems(article.text(sentence.span()))) >= SHARED_WORDS)
                .flatMap(sentence ->
                        below.stream().filter(other -> sentence.span().contains(other.span())))
                .filter(other -> isOfTheSame(number, other, article)
                        && above.stream().noneMatch(one -> one.value().equals(other.value())))
                .findFirst()
                .map(other -> Hit.at(
                                number.whole(),
                                "“" + article.text(number.whole()) + "” in the headline, but “"
                                        + article.text(other.whole()) + "” below")
                        .beside(other.whole()));
    }

    private static boolean isOfTheSame(NumberMention one, NumberMention other, Article article) {
        if (one.kind() == Kind.DAY) {
            return other.kind() == Kind.DAY && month(one, article).equals(month(other, article));
        }
        boolean sameThings = one.counted().isEmpty()
                || other.counted().isEmpty()
                || one.counted().get().noun().equals(other.counted().get().noun())
                || one.counted().get().arePeople() && other.counted().get().arePeople();
        return one.kind() == other.kind() && one.currency().equals(other.currency()) && sameThings;
    }

    /** The first letters of the word beside a day. */
    private static String month(NumberMention day, Article article) {
        String text = article.document().text();
        String before = text.substring(
                Math.max(0, day.span().start() - LONGEST_MONTH), day.span().start());
        Matcher written = MONTH.matcher(before);
        return written.find() ? written.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static int shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size();
    }

    /** The beginnings of the words that say most: "rise" and "rises" are one, "rose" is another. */
    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group();
            if (word.length() >= SHORTEST_WORD && !SCALES.contains(word)) {
                stems.add(word.substring(0, Math.min(word.length(), STEM)));
            }
        }
        return stems;
    }
}
