package io.galley.checks.numbers;

import io.galley.analyse.Figure.Notation;
import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Counted;
import io.galley.analyse.NumberMention.Kind;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A total, and the list of its parts. */
final class Parts {
    /** What leads from a total to the list of all its parts. */
    private static final Pattern OPENS = Pattern.compile(
            "(?:, |: |; | - | – | — |—| \\()(?:with |namely |that is,? |both )?$"
                    + "|\\b(?:consist(?:s|ed|ing)? of|compris(?:es|ed|ing)|made up of|composed of|split into|divided into|broken down into) $");

    /** What leads to parts that need not be all. */
    private static final Pattern OPENS_SOME =
            Pattern.compile("\\b(?:including|among them|of whom|of which|of these|of those|of them) $");

    private static final Pattern JOINS = Pattern.compile("(?:, |; )(?:and |plus |with |while )?$| and $| plus $");

    /** Words of an item that compare or repeat, and so make it no part. */
    private static final Pattern NO_PART = Pattern.compile(
            "^ (?:more|fewer|less|behind|ahead|above|below|short|clear|out of|to go|per|years?|months?|weeks?|days?|hours?|minutes?|times|of (?:whom|which|these|those)|-)\\b|^-");

    /** A part without a number, or word that more parts are left out. */
    private static final Pattern UNCOUNTED = Pattern.compile(
            "\\b(?:others?|rest|remaind(?:er|ing)|remaining|several|some|many|few|most|various|dozens|hundreds|thousands|both|all|each|as well as|respectively|another)\\b");

    private static final String OF_THEM = " of them ";
    private static final Pattern ENDS = Pattern.compile("^([^,.;:)!?—–]*)(?:[,;:—–].*|[.)!?][\"'”’)]*.*)?$");
    private static final Pattern SINGLE = Pattern.compile("(?:,| and|, and) (?:an?|one) [a-z]+");
    private static final Pattern LINKED = Pattern.compile("(?:,| and|, and) ");
    private static final int LONGEST_ITEM = 9;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Parts() {}

    static Stream<Hit> in(Outline outline) {
        List<Hit> hits = new ArrayList<>();
        int first = 1;
        while (first + 1 < outline.numbers().size()) {
            int last = first;
            while (last + 1 < outline.numbers().size()
                    && JOINS.matcher(outline.after(last)).find()) {
                last++;
            }
            list(outline, first, last).ifPresent(hits::add);
            first = last + 1;
        }
        return hits.stream();
    }

    private static Optional<Hit> list(Outline outline, int first, int last) {
        boolean all = OPENS.matcher(outline.before(first)).find()
                && !outline.after(first).startsWith(OF_THEM);
        boolean some = OPENS_SOME.matcher(outline.before(first)).find()
                || outline.after(first).startsWith(OF_THEM);
        if (!all && !some) {
            return Optional.empty();
        }
        if (last == first
                || IntStream.rangeClosed(first, last)
                        .anyMatch(
                                i -> !isItem(outline, i, i == outline.numbers().size() - 1))) {
            return Optional.empty();
        }
        List<NumberMention> parts = outline.numbers().subList(first, last + 1);
        Optional<NumberMention> total = total(outline, first, parts);
        if (total.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().map(NumberMention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Matcher end = ENDS.matcher(outline.after(last));
        String tail = end.find() ? end.group(1) : outline.after(last);
        if (SINGLE.matcher(tail).find()) {
            sum = sum.add(BigDecimal.ONE);
        } else if (LINKED.matcher(tail).find()) {
            return Optional.empty();
        }
        BigDecimal whole = total.get().value();
        int more = sum.compareTo(whole);
        boolean wrong = all ? more != 0 : more > 0;
        boolean near = sum.compareTo(whole.multiply(TWO)) <= 0 && whole.compareTo(sum.multiply(TWO)) <= 0;
        boolean known = outline.numbers().subList(0, first).stream().anyMatch(number -> sameValue(number, parts));
        return wrong && (near || parts.size() > 2) && !known
                ? Optional.of(hit(total.get(), parts, sum))
                : Optional.empty();
    }

    /** Whether a number before the list is what its parts make, so that the list belongs to it. */
    private static boolean sameValue(NumberMention number, List<NumberMention> parts) {
        BigDecimal sum = parts.stream().map(NumberMention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return number.value().compareTo(sum) == 0;
    }

    private static Hit hit(NumberMention total, List<NumberMention> parts, BigDecimal sum) {
        return Hit.at(total.span(), "The parts make " + Written.of(sum) + ", not " + Written.of(total.value()))
                .beside(parts.stream().map(NumberMention::span).toArray(Span[]::new));
    }

    private static boolean isItem(Outline outline, int index, boolean last) {
        String item = outline.after(index);
        return !outline.numbers().get(index).rough()
                && !NO_PART.matcher(item).find()
                && !UNCOUNTED.matcher(item).find()
                && (last || item.split(" ", -1).length <= LONGEST_ITEM + 2);
    }

    /** The nearest number before a list that it can be a list of. */
    private static Optional<NumberMention> total(Outline outline, int first, List<NumberMention> parts) {
        for (int i = first - 1; i >= 0; i--) {
            NumberMention number = outline.numbers().get(i);
            if (!number.rough()
                    && isWhole(number, parts)
                    && !JOINS.matcher(outline.before(i)).find()) {
                return Optional.of(number);
            }
            boolean counts =
                    number.kind() == Kind.COUNT && number.value().compareTo(BigDecimal.valueOf(parts.size())) == 0;
            if (!counts) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(NumberMention number, List<NumberMention> parts) {
        return number.kind() != Kind.PERCENT
                && number.figure().notation() != Notation.AMBIGUOUS
                && (number.kind() == Kind.MONEY || number.counted().isPresent())
                && parts.stream().allMatch(part -> isPart(part, number));
    }

    /** Whether a number counts some of what the other counts all of. */
    static boolean isPart(NumberMention part, NumberMention total) {
        Optional<String> noun = part.counted().map(Counted::noun);
        boolean people = part.counted().filter(Counted::arePeople).isPresent()
                && total.counted().filter(Counted::arePeople).isPresent();
        return part.kind() == total.kind()
                && part.currency().equals(total.currency())
                && (noun.isEmpty() || people || noun.equals(total.counted().map(Counted::noun)));
    }
}
