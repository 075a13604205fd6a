package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.DayMention;
import io.galley.analyse.DayMention.Style;
import io.galley.analyse.DayReader;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Block;
import io.galley.text.Span;
import java.util.List;
import java.util.stream.Stream;

public final class MixedDateStyle implements Check {
    /** The word after a date, in characters. */
    private static final int REACH = 30;

    private static final CheckSpec SPEC = CheckSpec.of("mixed-date-style", Category.LOCALE_CONVENTION, Severity.MINOR)
            .summary("“May 3” and “3 May” stand in one article")
            .why("It looks as if two hands had written it, and a house style allows one of the two.")
            .limits(
                    "Datelines, headlines, direct speech, “the third of May” and dates inside names are left out. Where both"
                            + " stand equally often, what comes first is the norm.")
            .proven(0.95)
            .flags("The fair opens on May 3 and closes on May 9. The prize goes out on ⟦4 May⟧.")
            .flags("The fair opened on 3 May 2019. It closed on ⟦May 9⟧, a day late.")
            .accepts("The fair opens on May 3 and closes on May 9. The prize goes out on the 4th of May.")
            .accepts("The fair opens on May 3. A speaker of the 19 April Movement said: “Come on 4 May.”")
            .accepts("Oslo, 3 May 2019 - The fair opens on May 9.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<DayMention> days = DayReader.in(article).stream()
                .filter(day -> isRunningText(day, article))
                .toList();
        List<DayMention> monthFirst =
                days.stream().filter(day -> day.style() == Style.MONTH_FIRST).toList();
        List<DayMention> dayFirst =
                days.stream().filter(day -> day.style() == Style.DAY_FIRST).toList();
        if (monthFirst.isEmpty() || dayFirst.isEmpty()) {
            return Stream.of();
        }
        boolean even = monthFirst.size() == dayFirst.size();
        boolean monthIsNorm = even ? days.get(0).style() == Style.MONTH_FIRST : monthFirst.size() > dayFirst.size();
        DayMention norm = (monthIsNorm ? monthFirst : dayFirst).get(0);
        return (monthIsNorm ? dayFirst : monthFirst).stream().map(day -> hit(day, norm, article));
    }

    private static Hit hit(DayMention day, DayMention norm, Article article) {
        String written = article.text(day.date());
        Hit hit = Hit.at(day.date(), "“" + written + "” here, “" + article.text(norm.date()) + "” elsewhere")
                .beside(norm.date());
        return day.year().isPresent() ? hit : hit.suggesting(List.of(turned(written)));
    }

    private static String turned(String date) {
        int space = date.indexOf(' ');
        return date.substring(space + 1) + " " + date.substring(0, space);
    }

    /** Whether the story itself writes the date, and in figures and a name only. */
    private static boolean isRunningText(DayMention day, Article article) {
        boolean story = article.segmentAt(day.span())
                .filter(segment -> segment.block().isProse() || segment.block() == Block.CAPTION)
                .isPresent();
        return story
                && day.style() != Style.FIGURES
                && article.text(day.date()).chars().filter(c -> c == ' ').count() == 1
                && !article.isQuoted(day.span())
                && !isPartOfName(day, article);
    }

    /** "The 19 April Movement" keeps its name whatever the house style. */
    private static boolean isPartOfName(DayMention day, Article article) {
        int end = day.span().end();
        int most = article.document().text().length();
        return article.tokens(new Span(end, Math.min(most, end + REACH))).stream()
                .limit(1)
                .anyMatch(Token::isCapitalised);
    }
}
