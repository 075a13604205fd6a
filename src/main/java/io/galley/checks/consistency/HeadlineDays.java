package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Passage;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A weekday of the headline that the article never names, where its first paragraph names another. */
final class HeadlineDays {
    private static final Pattern WEEKDAY = Pattern.compile(Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

    private HeadlineDays() {}

    static Stream<Hit> in(Passage headline, Article article) {
        List<Span> above = weekdays(headline.span(), article);
        Span rest = new Span(headline.span().end(), article.document().text().length());
        List<Span> below = weekdays(rest, article);
        List<Span> lead = article.prose()
                .filter(passage -> passage.span().start() >= headline.span().end())
                .limit(1)
                .flatMap(passage -> weekdays(passage.span(), article).stream())
                .toList();
        return above.size() == 1 && lead.size() == 1
                ? above.stream()
                        .filter(day -> below.stream()
                                .noneMatch(other -> article.text(other).equals(article.text(day))))
                        .map(day -> Hit.at(
                                        day,
                                        "“" + article.text(day) + "” in the headline, but “" + article.text(lead.get(0))
                                                + "” below")
                                .beside(lead.get(0)))
                : Stream.of();
    }

    private static List<Span> weekdays(Span place, Article article) {
        return WEEKDAY.matcher(article.text(place))
                .results()
                .map(day -> new Span(day.start(), day.end()).shift(place.start()))
                .toList();
    }
}
