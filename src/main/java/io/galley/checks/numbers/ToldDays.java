package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.DayMention;
import io.galley.check.Hit;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days that an article says are yesterday, today or tomorrow. */
final class ToldDays {
    private static final int A_YEAR = 2023;
    private static final int A_LEAP_YEAR = 2024;

    private static final Pattern PLAIN =
            Pattern.compile("(?:.*[^,(])?(?<word>\\s(?i:yesterday|today|tonight|tomorrow))");

    private static final List<String> LEADING_TO_DAY = List.of("on ", "On ", "since ", "until ", "from ", "by ");

    private final List<DayMention> told;
    private final Article article;

    ToldDays(List<DayMention> days, Article article) {
        told = days.stream()
                .filter(day -> day.distance().isPresent() && !article.isQuoted(day.span()))
                .toList();
        this.article = article;
    }

    Stream<Hit> hits() {
        return Stream.concat(contradictions(), told.stream().flatMap(this::saidTwice));
    }

    /** The first tells when the story was written. */
    private Stream<Hit> contradictions() {
        return told.stream()
                .skip(1)
                .filter(day ->
                        writings(day).noneMatch(one -> writings(told.get(0)).anyMatch(one::equals)))
                .map(day -> Hit.at(
                                day.span(),
                                "“" + article.text(day.span()) + "” contradicts “"
                                        + article.text(told.get(0).span()) + "”")
                        .beside(told.get(0).span()));
    }

    /** The days on which the story would have to be written. */
    private static Stream<MonthDay> writings(DayMention day) {
        return IntStream.of(A_YEAR, A_LEAP_YEAR)
                .boxed()
                .flatMap(day::in)
                .map(date -> MonthDay.from(date.minusDays(day.distance().orElseThrow())));
    }

    /** "On January 12 yesterday", and not "it is January 12 today". */
    private Stream<Hit> saidTwice(DayMention day) {
        String before = article.document().text().substring(0, day.span().start());
        if (LEADING_TO_DAY.stream().noneMatch(before::endsWith)) {
            return Stream.of();
        }
        String words = article.text(day.span());
        return Stream.of(PLAIN.matcher(
                        article.text(new Span(day.date().end(), day.span().end()))))
                .filter(Matcher::matches)
                .map(match -> match.group("word"))
                .map(word -> Hit.at(day.span(), "A day with its date cannot also be “" + word.strip() + "”")
                        .as(Severity.MINOR)
                        .suggesting(List.of(words.substring(0, words.length() - word.length()))));
    }
}
