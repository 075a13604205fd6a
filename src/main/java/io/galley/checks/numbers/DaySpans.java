package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.DayMention;
import io.galley.analyse.DayReader;
import io.galley.analyse.NumberMention;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of days, weeks or months that do not fit the two dates beside them. */
final class DaySpans {
    private static final Pattern TO = Pattern.compile("(?i) (?:to|until|till|through) |\\s?[-–—]\\s?");
    private static final Pattern UNIT = Pattern.compile("(?i)[ -](day|week|month)s?\\b");

    /** What leads from a length to its first day, and from its last day to the length. */
    private static final Pattern LEADS = Pattern.compile("(?i)(?: [\\p{L}-]+){0,4},? (?:from|between) (?:\\p{L}+, )?");

    private static final Pattern FOLLOWS = Pattern.compile("(?i), (?:a total of |or |for )?");

    private static final Map<String, Integer> DAYS = Map.of("day", 1, "week", 7, "month", 30);

    /** A year without a leap day, for dates that have none. */
    private static final int SOME_YEAR = 2023;

    private DaySpans() {}

    static List<Hit> in(Article article) {
        List<DayMention> days = DayReader.in(article);
        List<NumberMention> numbers = article.numbers();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + 1 < days.size(); i++) {
            Span first = days.get(i).span();
            Span last = days.get(i + 1).span();
            if (last.start() >= first.end()
                    && TO.matcher(article.text(new Span(first.end(), last.start())))
                            .matches()) {
                Optional<Long> length = length(days.get(i), days.get(i + 1));
                length.flatMap(found -> numbers.stream()
                                .flatMap(number -> contradiction(number, found, first, last, article).stream())
                                .findFirst())
                        .ifPresent(hits::add);
            }
        }
        return hits;
    }

    /** In days, both ends counted. */
    private static Optional<Long> length(DayMention from, DayMention to) {
        int year = to.year().orElse(from.year().orElse(SOME_YEAR));
        Optional<LocalDate> end = to.in(year).findFirst();
        Optional<LocalDate> start = from.in(from.year().orElse(year)).findFirst();
        return from.readings().size() == 1 && to.readings().size() == 1 && start.isPresent() && end.isPresent()
                ? Optional.of(ChronoUnit.DAYS.between(start.get(), end.get()) + 1)
                        .filter(days -> days > 1)
                : Optional.empty();
    }

    private static Optional<Hit> contradiction(
            NumberMention number, long days, Span first, Span last, Article article) {
        String text = article.document().text();
        Matcher unit = UNIT.matcher(text).region(number.span().end(), text.length());
        if (!unit.lookingAt() || number.rough()) {
            return Optional.empty();
        }
        boolean before = unit.end() <= first.start()
                && LEADS.matcher(text.substring(unit.end(), first.start())).matches();
        boolean after = number.span().start() >= last.end()
                && FOLLOWS.matcher(text.substring(last.end(), number.span().start()))
                        .matches();
        int each = DAYS.getOrDefault(unit.group(1).toLowerCase(Locale.ROOT), 1);
        double told = number.value().doubleValue() * each;
        return (before || after) && Math.abs(told - days) > each + each / 7.0
                ? Optional.of(Hit.at(number.span(), "“" + article.text(first.to(last)) + "” is " + days + " days")
                        .beside(first.to(last)))
                : Optional.empty();
    }
}
