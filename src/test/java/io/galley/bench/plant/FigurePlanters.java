package io.galley.bench.plant;

import io.galley.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Errors in numbers, amounts and dates. */
final class FigurePlanters {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final String A_MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final String A_WEEKDAY = "(" + String.join("|", WEEKDAYS) + ")";
    private static final Pattern WEEKDAY = Pattern.compile("\\b" + A_WEEKDAY + "\\b");
    private static final Pattern WEEKDAY_OF_DATE =
            Pattern.compile("\\b" + A_WEEKDAY + ",? " + A_MONTH + " (\\d{1,2}),? (\\d{4})");
    private static final Pattern ON_WEEKDAY =
            Pattern.compile("\\bon " + A_WEEKDAY + "(?=[.,;]| (?:in|at|to|that|the|for|and|as)\\b)");
    private static final Pattern MONTH_DAY = Pattern.compile("\\b" + A_MONTH + " (\\d{1,2})(?![\\d/-])");
    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\d.,/$-])(\\d{1,3}(?:,\\d{3})+|\\d{2,3}|\\d+\\.\\d+) (\\p{Ll}{3,})");
    private static final Pattern SCALED = Pattern.compile("(?<![\\d.,])(\\d+(?:\\.\\d+)?) (million|billion|mln|bn)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,/:-])\\d[\\d,.]*\\d(?![\\d/:-])");
    private static final Pattern DECIMAL = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3})\\.(\\d{1,2})(?= (?:percent|per cent|pct|million|billion|mln|met|kilomet|miles|points|dlrs|degrees|times|seconds))");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,.]*\\d)");
    private static final List<String> TOTALS = Lists.lines("totals.tsv");
    private static final List<String> CURRENCIES = Lists.lines("currencies.tsv");

    private FigurePlanters() {}

    /** A sentence more at the end of a paragraph. */
    static Planted added(Span last, String sentence) {
        return Planted.over(new Span(last.end(), last.end()), " " + sentence)
                .at(new Span(last.end() + 1, last.end() + 1 + sentence.length()));
    }

    /** Of a count that the story gives twice, the second. */
    static List<Planted> numberChanged(Draft draft, Random random) {
        return secondOf(draft, COUNTED, match -> changed(match.group(1), random), 1);
    }

    /** Of an amount that the story gives twice, the second. */
    static List<Planted> scaleChanged(Draft draft, Random random) {
        return secondOf(draft, SCALED, match -> match.group(2).startsWith("m") ? "billion" : "million", 2);
    }

    private static List<Planted> secondOf(
            Draft draft, Pattern pattern, java.util.function.Function<MatchResult, String> change, int group) {
        Map<String, Span> first = new HashMap<>();
        List<Planted> found = new ArrayList<>();
        draft.find(pattern).forEach(match -> {
            Span earlier = first.putIfAbsent(match.group(), Draft.group(match, 0));
            if (earlier != null) {
                found.add(Planted.over(Draft.group(match, group), change.apply(match))
                        .alsoAt(Draft.group(match, 0))
                        .alsoAt(earlier));
            }
        });
        return found;
    }

    /** Another first or last digit. */
    private static String changed(String number, Random random) {
        int at = random.nextBoolean() ? 0 : number.length() - 1;
        char digit = number.charAt(at);
        char other = (char) ('1' + (digit - '1' + 1 + random.nextInt(8)) % 9);
        return number.substring(0, at) + other + number.substring(at + 1);
    }

    /** A number, a weekday or a surname of the headline that the body has too. */
    static List<Planted> headlineChanged(Draft draft, Random random) {
        Span headline = draft.paragraphs().get(0);
        if (draft.isInProse(headline) || headline.length() > 120) {
            return List.of();
        }
        String body = draft.text().substring(headline.end());
        List<Planted> found = new ArrayList<>();
        NUMBER.matcher(draft.text())
                .region(headline.start(), headline.end())
                .results()
                .filter(match -> isIn(body, match.group()) && !match.group().matches("(?:19|20)\\d\\d"))
                .forEach(match -> found.add(both(draft, match, changed(match.group(), random), match.group())));
        Pattern.compile(WEEKDAY.pattern(), Pattern.CASE_INSENSITIVE)
                .matcher(draft.text())
                .region(headline.start(), headline.end())
                .results()
                .filter(match -> isIn(body, capital(match.group())))
                .forEach(match -> found.add(both(
                        draft,
                        match,
                        asWritten(otherWeekday(capital(match.group()), random), match.group()),
                        capital(match.group()))));
        for (Draft.Person person : draft.people()) {
            for (Draft.Person other : draft.people()) {
                if (!person.equals(other)) {
                    Pattern.compile("\\b" + Pattern.quote(person.surname()) + "\\b", Pattern.CASE_INSENSITIVE)
                            .matcher(draft.text())
                            .region(headline.start(), headline.end())
                            .results()
                            .forEach(match -> found.add(
                                    both(draft, match, asWritten(other.surname(), match.group()), person.surname())));
                }
            }
        }
        return found;
    }

    private static boolean isIn(String body, String word) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(word) + "(?![\\d,.]*\\d)")
                .matcher(body)
                .find();
    }

    private static Planted both(Draft draft, MatchResult match, String with, String inBody) {
        int there = draft.text().indexOf(inBody, draft.paragraphs().get(0).end());
        return Planted.over(Draft.group(match, 0), with).alsoAt(new Span(there, there + inBody.length()));
    }

    private static String capital(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String asWritten(String word, String before) {
        return before.equals(before.toUpperCase(Locale.ROOT)) ? word.toUpperCase(Locale.ROOT) : word;
    }

    private static String otherWeekday(String weekday, Random random) {
        return WEEKDAYS.get((WEEKDAYS.indexOf(weekday) + 1 + random.nextInt(6)) % 7);
    }

    /** A weekday that is not that of its date; where no weekday has a date, one gets a date. */
    static List<Planted> weekdayWrong(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        WEEKDAY_OF_DATE
                .matcher(draft.text())
                .results()
                .forEach(match -> found.add(Planted.over(Draft.group(match, 1), otherWeekday(match.group(1), random))
                        .alsoAt(Draft.group(match, 0))));
        if (found.isEmpty()) {
            draft.find(ON_WEEKDAY).forEach(match -> {
                LocalDate date = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_000));
                String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                if (!weekday.equals(match.group(1))) {
                    found.add(Planted.over(
                            Draft.group(match, 1),
                            match.group(1)
                                    + written(date, random)
                                    + (draft.text().charAt(match.end()) == ' ' ? "," : "")));
                }
            });
        }
        return found;
    }

    private static String written(LocalDate date, Random random) {
        String month = MONTHS.get(date.getMonthValue() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> ", " + date.getDayOfMonth() + " " + month + " " + date.getYear();
            case 1 -> " (" + date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear() + ")";
            case 2 -> " (" + month + " " + date.getDayOfMonth() + ", " + date.getYear() + ")";
            default -> ", " + month + " " + date.getDayOfMonth() + ", " + date.getYear();
        };
    }

    /** A day that its month does not have. */
    static List<Planted> dateImpossible(Draft draft, Random random) {
        return draft.find(MONTH_DAY)
                .map(match -> {
                    int month = MONTHS.indexOf(match.group(1)) + 1;
                    int day = 30;
                    while (exists(month, day)) {
                        day++;
                    }
                    return Planted.over(Draft.group(match, 2), Integer.toString(day + random.nextInt(2)))
                            .alsoAt(Draft.group(match, 0));
                })
                .toList();
    }

    private static boolean exists(int month, int day) {
        try {
            return LocalDate.of(2000, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static List<Planted> dateStyleMixed(Draft draft, Random random) {
        List<MatchResult> dates = draft.find(MONTH_DAY).toList();
        if (dates.size() < 2) {
            return List.of();
        }
        return dates.stream()
                .skip(1)
                .map(match -> Planted.over(Draft.group(match, 0), match.group(2) + " " + match.group(1))
                        .alsoAt(Draft.group(dates.get(0), 0)))
                .toList();
    }

    static List<Planted> totalMismatch(Draft draft, Random random) {
        return draft.lastSentences().stream()
                .map(last -> {
                    int whole = 20 + random.nextInt(180);
                    int part = 5 + random.nextInt(whole - 10);
                    int rest = whole - part + 1 + random.nextInt(9);
                    int percent = 40 + random.nextInt(40);
                    return added(
                            last,
                            Lists.any(TOTALS, random)
                                    .replace("{n}", Integer.toString(whole))
                                    .replace("{n+}", Integer.toString(whole + 3))
                                    .replace("{a}", Integer.toString(part))
                                    .replace("{b}", Integer.toString(rest))
                                    .replace("{p}", Integer.toString(percent))
                                    .replace("{q}", Integer.toString(105 - percent + random.nextInt(20))));
                })
                .toList();
    }

    static List<Planted> currencyMixed(Draft draft, Random random) {
        return draft.lastSentences().stream()
                .map(last -> added(last, Lists.any(CURRENCIES, random)))
                .toList();
    }

    /** 1,5 percent and 330.000 shares. */
    static List<Planted> numberStyle(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        draft.find(DECIMAL)
                .forEach(
                        match -> found.add(Planted.over(Draft.group(match, 0), match.group(1) + "," + match.group(2))));
        draft.find(THOUSANDS)
                .forEach(match -> found.add(
                        Planted.over(Draft.group(match, 0), match.group().replace(',', '.'))));
        return found;
    }
}
