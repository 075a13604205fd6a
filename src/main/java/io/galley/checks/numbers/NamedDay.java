package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.DayMention;
import io.galley.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day that the article names by weekday and date.
 *
 * @param years all that stand in its paragraph
 */
record NamedDay(DayMention mention, DayOfWeek weekday, List<Integer> years) {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:19|20)\\d\\d(?![\\d,])");

    /** Most days between a date without a year and the day of writing; from half a year on, two years are possible. */
    private static final int FARTHEST = 215;

    /** The same for figures that can be read in two ways. */
    private static final int CLOSE = 20;

    /** All of them in which it is a day of some calendar. */
    static Stream<NamedDay> among(List<DayMention> mentions, Article article) {
        return mentions.stream()
                .filter(mention -> mention.readings().stream().anyMatch(DayMention.DayOfMonth::exists))
                .flatMap(mention -> mention.weekday().stream()
                        .map(weekday -> new NamedDay(
                                mention,
                                weekday,
                                article.segmentAt(mention.span()).stream()
                                        .flatMap(segment -> years(segment.target()))
                                        .toList())));
    }

    /** The years that a text names. */
    static Stream<Integer> years(String text) {
        return YEAR.matcher(text).results().map(year -> Integer.valueOf(year.group()));
    }

    NamedDay {
        years = List.copyOf(years);
    }

    boolean hasYear() {
        return mention.year().isPresent();
    }

    Span span() {
        return mention.span();
    }

    /** Whether its weekday is that of the date. */
    boolean fits(LocalDate date) {
        return date.getDayOfWeek() == weekday;
    }

    /** Whether they go together, its year being the nearest to the day of writing, or one that stands in its paragraph. */
    boolean fitsNear(LocalDate writing) {
        return Stream.concat(near(mention, writing), years.stream().flatMap(mention::in))
                .anyMatch(this::fits);
    }

    /**
     * The days that a mention without a year can mean, seen from the day of writing. Figures that leave open which of them is
     * the month mean what is close.
     */
    static Stream<LocalDate> near(DayMention mention, LocalDate writing) {
        List<LocalDate> days = IntStream.rangeClosed(writing.getYear() - 1, writing.getYear() + 1)
                .boxed()
                .flatMap(mention::in)
                .filter(date -> distance(date, writing) <= FARTHEST)
                .toList();
        List<LocalDate> close =
                days.stream().filter(date -> distance(date, writing) <= CLOSE).toList();
        return (mention.readings().size() > 1 && !close.isEmpty() ? close : days).stream();
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
