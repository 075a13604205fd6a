package io.galley.analyse;

import io.galley.analyse.DayMention.DayOfMonth;
import io.galley.analyse.DayMention.Style;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the days of the calendar that an article names, with the weekday beside them. */
public final class DayReader {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> RELATIVE =
            Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

    /** Years of two digits from there on are of the last century. */
    private static final int LAST_CENTURY = 60;

    /** How far from a date, in characters, the words around it are looked for. */
    private static final int REACH = 60;

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:(?:,\\s?|\\s|,?\\sof\\s)(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d))?";

    /** What makes of a number after a month something else than its day: "May 3,000", "March 7.5", "June 12-year-old". */
    private static final String NO_DAY =
            "(?![\\d%]|[.,:/]\\d|\\s?[-–]\\p{L}|\\s?(?:percent|per|pct|points?|million|billion)\\b)";

    /** More days of the same month, after which a weekday before them belongs to several. */
    private static final Pattern MORE_DAYS =
            Pattern.compile("^(?:\\s?[-–&/]\\s?|,\\s|,?\\s(?:and|to|or|through|until)\\s)\\d{1,2}(?!\\d)");

    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final Pattern IN_WORDS;
    private static final Pattern IN_FIGURES;
    private static final Pattern WEEKDAY_BEFORE;
    private static final Pattern WEEKDAY_AFTER;
    private static final Pattern RELATIVE_BEFORE;
    private static final Pattern RELATIVE_AFTER;

    static {
        for (Month month : Month.values()) {
            MONTHS.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month.getValue());
            MONTHS.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3), month.getValue());
        }
        MONTHS.put("Sept", Month.SEPTEMBER.getValue());
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
        }
        String month = "(?<month>" + longestFirst(MONTHS) + ")\\b(?:(?<=\\b\\p{L}{3,4})\\.)?";
        String weekday = "(?<weekday>" + longestFirst(WEEKDAYS) + ")";
        String relative = "(?<relative>(?i:yesterday|today|tonight|tomorrow))";
        String hour =
                "(?:['’]s)?(?:\\s(?:early\\s|late\\s)?(?:morning|afternoon|evening|night|noon|midday|midnight))?(?:\\slocal\\stime)?";
        String apart = "(?:,?\\s?\\(|,?\\s)(?:the\\s)?";
        IN_WORDS = Pattern.compile("(?<![\\p{L}\\d.,/:$€£#-])(?:" + month + "\\s(?:the\\s)?" + DAY + YEAR + NO_DAY + "|"
                + DAY.replace("day", "first") + "\\s(?:of\\s)?" + month.replace("month", "second")
                + YEAR.replace("year", "last")
                + ")(?!\\p{L})");
        IN_FIGURES = Pattern.compile(
                "(?<![\\p{L}\\d./-])(?<day>\\d{1,2})(?:/(?<month>\\d{1,2})(?:/(?<year>\\d{2}|\\d{4}))?|([.-])(?<second>\\d{1,2})\\4(?<last>\\d{4}))(?![\\d/-])");
        WEEKDAY_BEFORE = Pattern.compile("(?<several>(?:" + longestFirst(WEEKDAYS)
                + ")(?:\\s?[-–/&]\\s?|,?\\s(?:to|and|or|through|until)\\s|,\\s))?\\b" + weekday + hour
                + "(?:\\s?" + relative.replace("relative", "also") + ")?" + apart + "$");
        WEEKDAY_AFTER = Pattern.compile("^(?:\\s?\\(|,\\s)" + weekday + "(?=[,.;)]|$)");
        RELATIVE_BEFORE = Pattern.compile("\\b" + relative + hour + apart + "$");
        RELATIVE_AFTER = Pattern.compile("^(?:\\)?\\s|\\s\\()" + relative + "\\b(?!['’])");
    }

    private DayReader() {}

    /** The days that an article names, in order. A date in figures that leaves no doubt shows how to read the others. */
    public static List<DayMention> in(Article article) {
        List<DayMention> days = article.passages().stream()
                .flatMap(passage -> in(passage.segment()))
                .toList();
        List<Boolean> orders = days.stream()
                .filter(day -> day.style() == Style.FIGURES && day.readings().size() == 1)
                .filter(day -> day.readings().get(0).day()
                        != day.readings().get(0).month().getValue())
                .map(day -> isDayFirst(day, day.readings().get(0), article))
                .distinct()
                .toList();
        return orders.size() == 1
                ? days.stream()
                        .map(day -> day.style() == Style.FIGURES
                                ? day.reading(reading -> isDayFirst(day, reading, article) == orders.get(0))
                                : day)
                        .toList()
                : days;
    }

    /** Whether the first of a mention's figures is the day. */
    private static boolean isDayFirst(DayMention day, DayOfMonth reading, Article article) {
        Matcher figures = FIGURE.matcher(article.text(day.date()));
        return figures.find() && Integer.parseInt(figures.group()) == reading.day();
    }

    static Stream<DayMention> in(Segment segment) {
        List<DayMention> found = new ArrayList<>();
        String text = segment.target().replace('\u00a0', ' ').replace('\u202f', ' ');
        Matcher words = IN_WORDS.matcher(text);
        while (words.find()) {
            boolean monthFirst = words.group("month") != null;
            Month month = Month.of(MONTHS.get(words.group(monthFirst ? "month" : "second")));
            int day = Integer.parseInt(words.group(monthFirst ? "day" : "first"));
            String year = words.group(monthFirst ? "year" : "last");
            int endOfDate = monthFirst ? words.end("day") : words.end("second");
            found.add(new Surroundings(text, words.start(), words.end())
                    .mention(
                            new Span(words.start(), endOfDate),
                            List.of(new DayOfMonth(month, day)),
                            year(Optional.ofNullable(year)),
                            monthFirst ? Style.MONTH_FIRST : Style.DAY_FIRST));
        }
        Matcher figures = IN_FIGURES.matcher(text);
        while (figures.find()) {
            boolean slash = figures.group("month") != null;
            int one = Integer.parseInt(figures.group("day"));
            int other = Integer.parseInt(figures.group(slash ? "month" : "second"));
            Optional<String> year = Optional.ofNullable(figures.group(slash ? "year" : "last"));
            DayMention mention = new Surroundings(text, figures.start(), figures.end())
                    .mention(new Span(figures.start(), figures.end()), readings(one, other), year(year), Style.FIGURES);
            boolean bracketed = figures.start() > 0 && text.charAt(figures.start() - 1) == '(';
            boolean isDate = mention.weekday().isPresent()
                    || (bracketed && mention.distance().isPresent());
            if (isDate && !mention.readings().isEmpty()) {
                found.add(mention);
            }
        }
        return found.stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .map(mention -> mention.shift(segment.span().start()));
    }

    /** Figures may have the day first or the month; a day that no month has is read so only if no other reading is left. */
    private static List<DayOfMonth> readings(int one, int other) {
        List<DayOfMonth> all = Stream.of(new int[] {one, other}, new int[] {other, one})
                .filter(pair -> pair[1] >= 1 && pair[1] <= 12)
                .map(pair -> new DayOfMonth(Month.of(pair[1]), pair[0]))
                .distinct()
                .toList();
        List<DayOfMonth> real = all.stream().filter(DayOfMonth::exists).toList();
        return real.isEmpty() ? all : real;
    }

    private static OptionalInt year(Optional<String> written) {
        return written.map(Integer::parseInt)
                .map(year -> OptionalInt.of(year < 100 ? century(year) + year : year))
                .orElse(OptionalInt.empty());
    }

    private static int century(int year) {
        return year < LAST_CENTURY ? 2000 : 1900;
    }

    private static String longestFirst(Map<String, ?> words) {
        return words.keySet().stream()
                .sorted((one, other) ->
                        one.length() != other.length() ? other.length() - one.length() : one.compareTo(other))
                .collect(Collectors.joining("|"));
    }

    /** A date and the text around it. */
    private record Surroundings(String text, int start, int end) {
        DayMention mention(Span date, List<DayOfMonth> readings, OptionalInt year, Style style) {
            int first = start;
            int last = end;
            Optional<DayOfWeek> weekday = Optional.empty();
            Optional<String> relative = Optional.empty();
            Matcher before = before(WEEKDAY_BEFORE, start);
            Matcher after = after(WEEKDAY_AFTER, end);
            boolean several = after(MORE_DAYS, end).find();
            if (before.find()) {
                relative = Optional.ofNullable(before.group("also"));
                if (before.group("several") == null && !several) {
                    weekday = Optional.ofNullable(WEEKDAYS.get(before.group("weekday")));
                    first = before.start("weekday");
                }
            } else if (after.find() && !several) {
                weekday = Optional.ofNullable(WEEKDAYS.get(after.group("weekday")));
                last = after.end();
            }
            Matcher relativeBefore = before(RELATIVE_BEFORE, first);
            Matcher relativeAfter = after(RELATIVE_AFTER, last);
            if (relativeBefore.find()) {
                relative = Optional.of(relativeBefore.group("relative"));
                first = relativeBefore.start();
            } else if (relativeAfter.find()) {
                relative = Optional.of(relativeAfter.group("relative"));
                last = relativeAfter.end();
            }
            boolean bracketed = last < text.length()
                    && text.charAt(last) == ')'
                    && text.substring(first, last).indexOf('(') >= 0;
            return new DayMention(
                    new Span(first, bracketed ? last + 1 : last),
                    date,
                    weekday,
                    readings,
                    year,
                    style,
                    relative.map(word -> OptionalInt.of(RELATIVE.get(word.toLowerCase(Locale.ROOT))))
                            .orElse(OptionalInt.empty()));
        }

        private Matcher before(Pattern pattern, int place) {
            return pattern.matcher(text)
                    .region(Math.max(0, place - REACH), place)
                    .useTransparentBounds(true);
        }

        private Matcher after(Pattern pattern, int place) {
            return pattern.matcher(text)
                    .region(place, Math.min(text.length(), place + REACH))
                    .useTransparentBounds(true);
        }
    }
}
