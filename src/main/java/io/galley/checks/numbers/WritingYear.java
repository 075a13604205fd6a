package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.DayMention;
import io.galley.analyse.DayReader;
import io.galley.analyse.Passage;
import io.galley.text.Block;
import io.galley.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year in which an article was written, as far as it shows. */
final class WritingYear {
    private static final Pattern NAMED =
            Pattern.compile("\\b(this|last|next) year(?:,| \\(|, in) ?(20\\d\\d)\\b", Pattern.CASE_INSENSITIVE);

    /** Where a story says when it happened: its first blocks. */
    private static final int LEAD = 5;

    private WritingYear() {}

    static OptionalInt of(Article article) {
        String text = article.document().text();
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            int year = Integer.parseInt(named.group(2));
            return OptionalInt.of(
                    switch (named.group(1).toLowerCase(Locale.ROOT)) {
                        case "last" -> year + 1;
                        case "next" -> year - 1;
                        default -> year;
                    });
        }
        List<Span> lead = article.passages().stream()
                .filter(passage -> passage.segment().block() != Block.HEADLINE)
                .limit(LEAD)
                .map(Passage::span)
                .toList();
        int latest = NamedDay.years(text).max(Comparator.naturalOrder()).orElse(0);
        return DayReader.in(article).stream()
                .filter(day -> lead.stream().anyMatch(place -> place.contains(day.span())))
                .map(DayMention::year)
                .flatMapToInt(OptionalInt::stream)
                .filter(year -> year + 1 >= latest)
                .max();
    }
}
