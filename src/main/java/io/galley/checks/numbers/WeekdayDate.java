package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.DayMention;
import io.galley.analyse.DayReader;
import io.galley.analyse.Passage;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Block;
import io.galley.text.Segment;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class WeekdayDate implements Check {
    /** Before that, parts of the world counted by another calendar. */
    private static final int FIRST_YEAR = 1925;

    /** So many years in a row have every kind of calendar. */
    private static final int KINDS_OF_YEAR = 28;

    private static final int ANY_YEAR = 2001;

    /** Where a story says when it happened: its first blocks. */
    private static final int LEAD = 5;

    private static final CheckSpec SPEC = CheckSpec.of("weekday-date", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("A weekday does not fit its date, or two days do not fit each other")
            .why(
                    "One of the two is wrong, and the reader cannot know which: whoever trusts the wrong one comes on the wrong day.")
            .limits(
                    "A date without a year is compared with the dateline, with a whole date in the first paragraphs, or with the"
                            + " article's other dates; one alone cannot be judged, nor can a weekday far from its date.")
            .proven(0.95)
            .flags("The bridge was opened on ⟦Friday, 13 January 2021⟧.")
            .flags(
                    "The trial starts on Monday, January 12, the court said. A verdict is expected on ⟦Friday, January 17⟧.")
            .flags("OSLO, January 14, 2022 - The mayor resigned on ⟦Monday (11/1)⟧, her office said.")
            .flags("Voters go to the polls today (March 16).", "The last debate was held ⟦yesterday (March 11)⟧.")
            .flags("The ferry sank on ⟦January 12 yesterday⟧ with forty goats on board.")
            .accepts("The bridge was opened on Wednesday, 13 January 2021.")
            .accepts(
                    "The trial starts on Monday, January 12, the court said. A verdict is expected on Friday, January 16.")
            .accepts("OSLO, January 14, 2022 - The mayor resigned on Tuesday (11/1), her office said.")
            .accepts("On Friday, 13 ships left the port; on Monday, January 12, the mayor resigned.")
            .accepts("The fair is open from Friday to Sunday, January 16 to 18. “Today is March 3,” he said in May.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<DayMention> days = DayReader.in(article).stream()
                .filter(day -> blockOf(day, article)
                        .filter(block -> block == Block.BOILERPLATE)
                        .isEmpty())
                .toList();
        List<NamedDay> named = NamedDay.among(days, article).toList();
        List<NamedDay> open = named.stream().filter(day -> !day.hasYear()).toList();
        Stream<Hit> compared = dayOfWriting(article, days)
                .map(day -> compared(open, day, article))
                .orElseGet(() -> compared(open, article));
        return Stream.of(whole(named), compared, new ToldDays(days, article).hits())
                .flatMap(hits -> hits);
    }

    /** Days with a year. */
    private static Stream<Hit> whole(List<NamedDay> named) {
        return named.stream().filter(NamedDay::hasYear).flatMap(day -> {
            List<LocalDate> dates = day.mention().whole().toList();
            boolean wrong = !dates.isEmpty()
                    && dates.stream().noneMatch(day::fits)
                    && dates.stream().allMatch(date -> date.getYear() >= FIRST_YEAR);
            return wrong ? Stream.of(Hit.at(day.span(), is(dates.get(0)) + ", not a " + name(day))) : Stream.of();
        });
    }

    /** Days without a year, seen from the day of writing. */
    private static Stream<Hit> compared(List<NamedDay> open, DayMention writing, Article article) {
        LocalDate anchor = writing.whole().findFirst().orElseThrow();
        return open.stream()
                .filter(day -> !day.fitsNear(anchor) && !isAnniversary(day, anchor))
                .flatMap(day -> NamedDay.near(day.mention(), anchor)
                        .findFirst()
                        .map(date -> Hit.at(
                                        day.span(),
                                        is(date) + ", not a " + name(day) + ", going by “"
                                                + article.text(writing.span()) + "”")
                                .beside(writing.span()))
                        .stream());
    }

    /** Whether it is the same day of another year. */
    private static boolean isAnniversary(NamedDay day, LocalDate other) {
        return day.mention().in(other.getYear()).anyMatch(other::equals);
    }

    /** Days without a year, seen from each other: in no year do they all fit. */
    private static Stream<Hit> compared(List<NamedDay> open, Article article) {
        List<List<NamedDay>> misfits = open.stream()
                .limit(1)
                .flatMap(first -> IntStream.range(ANY_YEAR, ANY_YEAR + KINDS_OF_YEAR)
                        .boxed()
                        .flatMap(first.mention()::in))
                .map(day -> open.stream().filter(other -> !other.fitsNear(day)).toList())
                .toList();
        int fewest = misfits.stream().mapToInt(List::size).min().orElse(0);
        if (fewest == 0) {
            return Stream.of();
        }
        List<List<NamedDay>> best =
                misfits.stream().filter(misfit -> misfit.size() == fewest).toList();
        List<NamedDay> always = open.stream()
                .filter(day -> best.stream().allMatch(misfit -> misfit.contains(day)))
                .toList();
        List<NamedDay> strays = always.isEmpty() ? latest(best) : always;
        NamedDay other =
                open.stream().filter(day -> !strays.contains(day)).findFirst().orElse(open.get(0));
        return strays.stream().map(day -> Hit.at(
                        day.span(),
                        "“" + article.text(day.span()) + "” and “" + article.text(other.span())
                                + "” cannot both be right")
                .beside(other.span()));
    }

    /** Of several ways to make the rest fit, the one that gives up what stands last. */
    private static List<NamedDay> latest(List<List<NamedDay>> misfits) {
        return misfits.stream()
                .max(Comparator.comparing(
                        (List<NamedDay> misfit) -> misfit.get(0).span()))
                .orElseThrow();
    }

    /**
     * The day of writing: the dateline's, or a whole date early in the story that is right by its weekday, unless the story
     * names a later year and so tells of the past.
     */
    private static Optional<DayMention> dayOfWriting(Article article, List<DayMention> days) {
        List<Segment> lead = article.passages().stream()
                .map(Passage::segment)
                .filter(segment -> segment.block() != Block.HEADLINE)
                .limit(LEAD)
                .toList();
        List<DayMention> early = days.stream()
                .filter(day -> day.whole().findFirst().isPresent())
                .filter(day ->
                        article.segmentAt(day.span()).filter(lead::contains).isPresent())
                .toList();
        int latest = NamedDay.years(article.document().text())
                .max(Comparator.naturalOrder())
                .orElse(0);
        return Stream.concat(
                        early.stream().filter(day -> blockOf(day, article)
                                .filter(block -> block == Block.DATELINE)
                                .isPresent()),
                        NamedDay.among(early, article)
                                .filter(day -> day.mention().whole().anyMatch(day::fits))
                                .map(NamedDay::mention)
                                .filter(day -> day.year().orElseThrow() + 1 >= latest))
                .findFirst();
    }

    private static Optional<Block> blockOf(DayMention day, Article article) {
        return article.segmentAt(day.span()).map(Segment::block);
    }

    private static String is(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.getDayOfMonth() + ", "
                + date.getYear() + ", is a "
                + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String name(NamedDay day) {
        return day.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
