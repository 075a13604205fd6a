package io.galley.checks.numbers;

import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Counted;
import io.galley.check.Hit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One amount given for two lengths of time, or for all and for each, that are not the same. */
final class Rates {
    private static final Map<String, Double> DAYS = Map.of("year", 365.0, "month", 30.4, "week", 7.0, "day", 1.0);
    private static final String UNIT = "^(?: [a-z]+){0,2} (?:a|per|each|every) (year|month|week|day)\\b";
    private static final String OR =
            ",? (?:or|that is) (?:about |around |some |nearly |almost |roughly |just |only |over |more than )*$";
    private static final Pattern RATE = Pattern.compile(UNIT);
    private static final Pattern RATE_OR = Pattern.compile(UNIT + OR);
    private static final Pattern ALL_OR = Pattern.compile("^" + OR + "|^, (?:about|around|roughly|nearly|almost) $");
    private static final Pattern EACH = Pattern.compile("^ (?:(?:apiece|each)\\b(?! [a-z])|(?:per|an?) ([a-z]+))");

    /** Months differ in length, and the numbers are rounded. */
    private static final double ALLOWANCE = 0.15;

    /** A year has fewer days on which people work, and a week as well. */
    private static final double WORKING_DAYS = 0.65;

    private Rates() {}

    static Stream<Hit> in(Outline outline) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + 1 < outline.numbers().size(); i++) {
            perTime(outline, i).ifPresent(hits::add);
            apiece(outline, i).ifPresent(hits::add);
        }
        return hits.stream();
    }

    /** "60,000 a year, or 5,000 a month". */
    private static Optional<Hit> perTime(Outline outline, int index) {
        Matcher one = RATE_OR.matcher(outline.after(index));
        Matcher other = RATE.matcher(outline.after(index + 1));
        if (!one.find() || !other.find() || one.group(1).equals(other.group(1))) {
            return Optional.empty();
        }
        double times = DAYS.getOrDefault(one.group(1), 1.0) / DAYS.getOrDefault(other.group(1), 1.0);
        boolean days = one.group(1).equals("day") || other.group(1).equals("day");
        return contradiction(
                outline.numbers().get(index), outline.numbers().get(index + 1), times, days ? WORKING_DAYS : 1);
    }

    /** "24 planes worth 1.2 billion, or 50 million apiece". */
    private static Optional<Hit> apiece(Outline outline, int index) {
        Matcher each = EACH.matcher(outline.after(index + 1));
        if (index == 0 || !ALL_OR.matcher(outline.after(index)).find() || !each.find()) {
            return Optional.empty();
        }
        NumberMention things = outline.numbers().get(index - 1);
        Optional<String> noun = things.counted().map(Counted::noun);
        boolean same = noun.isPresent() && (each.group(1) == null || noun.get().equals(each.group(1)));
        return same && !things.rough()
                ? contradiction(
                        outline.numbers().get(index),
                        outline.numbers().get(index + 1),
                        things.value().doubleValue(),
                        1)
                : Optional.empty();
    }

    /**
     * @param times how often the one has the other
     * @param least the least share of that which is let pass
     */
    private static Optional<Hit> contradiction(NumberMention one, NumberMention other, double times, double least) {
        boolean alike = one.kind() == other.kind() && one.currency().equals(other.currency());
        double share = one.value().doubleValue() / other.value().doubleValue() / times;
        double low = Math.min(least, 1) * (1 - ALLOWANCE);
        double high = (1 + ALLOWANCE) / Math.min(least, 1);
        return !alike || share >= low && share <= high
                ? Optional.empty()
                : Optional.of(Hit.at(
                                other.span(),
                                Written.of(one.value()) + " is about "
                                        + Written.of(rounded(one.value().doubleValue() / times)) + " each, not "
                                        + Written.of(other.value()))
                        .beside(one.span()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(2));
    }
}
