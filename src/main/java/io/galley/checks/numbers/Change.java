package io.galley.checks.numbers;

import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Counted;
import io.galley.analyse.NumberMention.Kind;
import io.galley.analyse.Rounding;
import io.galley.check.Hit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rise or fall that the two values beside it do not make. */
final class Change {
    /** Percentages are cut off as often as rounded. */
    private static final double SLACK = 0.5;

    /** Shares of a change that are forgiven: some are computed from values before they were rounded. */
    private static final double ALLOWANCE = 0.03;

    private static final double WHOLE = 100;

    /** Percentages below this are told with a decimal. */
    private static final double SMALL = 10;

    /** So many words before a value may hold the verb that moves it. */
    private static final int VERB_REACH = 5;

    private static final int LONGEST_GAP = 9;
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final String GUESS = "(?:an? |the |about |around |some |nearly |almost |just |only )*$";
    private static final Pattern TO = Pattern.compile("(?<!\\bup|\\bclose|\\bequal) to " + GUESS);
    private static final Pattern FROM = Pattern.compile("\\bfrom " + GUESS);
    private static final Pattern FROM_OR_THAN =
            Pattern.compile("^(?: (?:higher|lower|more|less))? (?:from|than|compared (?:with|to)) (?:the )?" + GUESS);

    /** Words between two values with which another statement begins. */
    private static final Pattern BREAK =
            Pattern.compile("[.;:()]|,.*,|\\b(?:and|but|while|whereas|who|which|as|after|before|per)\\b");

    private static final Pattern PERCENT_FIRST = Pattern.compile("^,? to " + GUESS);
    private static final Pattern PERCENT_LAST =
            Pattern.compile("^[^.;:()]{0,40},? (?:or|up|down|an?|an? ([a-z]+) of) (?:by )?" + GUESS);
    private static final Pattern PERCENT_BETWEEN =
            Pattern.compile("^(?: [a-z0]+){0,5}, (?:(?:up|down|an? ([a-z]+) of) )?" + GUESS);

    /** "13,100 on average, down from 14,200". */
    private static final Pattern VALUE_BEFORE =
            Pattern.compile("^(?: [a-z0]+){0,5},? (?:up|down|compared (?:with|to)) (?:from )?" + GUESS);

    /** What can fall by more than all of itself. */
    private static final Pattern BELOW_ZERO = Pattern.compile(
            "\\b(?:profits?|earnings|income|loss(?:es)?|margins?|balances?|flow|surplus|deficit|returns?|growth|net)\\b");

    private Change() {}

    /**
     * Two values and what is said of the way from one to the other.
     *
     * @param direction what the sentence says of it
     * @param by how far, in percent
     */
    private record Move(
            NumberMention from, NumberMention to, Optional<Direction> direction, Optional<NumberMention> by) {}

    static Stream<Hit> in(Outline outline) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < outline.numbers().size(); i++) {
            Optional<Hit> hit = move(outline, i).flatMap(Change::contradiction);
            hit.ifPresent(hits::add);
            overAll(outline, i)
                    .filter(all -> hits.stream().noneMatch(other -> other.span().equals(all.span())))
                    .ifPresent(hits::add);
        }
        return hits.stream();
    }

    private static Optional<Hit> contradiction(Move move) {
        BigDecimal from = move.from().value();
        BigDecimal to = move.to().value();
        boolean up = to.compareTo(from) > 0;
        if (move.direction().filter(way -> (way == Direction.UP) != up).isPresent() && to.compareTo(from) != 0) {
            return Optional.of(Hit.at(
                            move.to().span(),
                            "Going " + (up ? "down" : "up") + " from " + Written.of(from) + " cannot lead to "
                                    + Written.of(to))
                    .beside(move.from().span()));
        }
        return move.by()
                .filter(by -> !by.rough() && !move.from().rough() && !move.to().rough() && !fits(move, by))
                .map(by -> Hit.at(
                                by.span(),
                                String.format(
                                        Locale.ROOT,
                                        "From %s to %s is %s percent, not %s",
                                        Written.of(from),
                                        Written.of(to),
                                        percent(Math.abs(to.doubleValue() / from.doubleValue() - 1) * WHOLE),
                                        Written.of(by.value())))
                        .beside(move.from().span(), move.to().span()));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, value < SMALL ? "%.1f" : "%,.0f", value);
    }

    private static boolean fits(Move move, NumberMention by) {
        Rounding from = Rounding.of(move.from().figure());
        Rounding to = Rounding.of(move.to().figure());
        Rounding said = Rounding.of(by.figure());
        if (from.low() <= 0) {
            return true;
        }
        double one = to.low() / from.high() - 1;
        double other = to.high() / from.low() - 1;
        double least = one * other < 0 ? 0 : Math.min(Math.abs(one), Math.abs(other)) * WHOLE;
        double most = Math.max(Math.abs(one), Math.abs(other)) * WHOLE;
        return said.overlaps(least * (1 - ALLOWANCE) - SLACK, most * (1 + ALLOWANCE) + SLACK);
    }

    private static Optional<Move> move(Outline outline, int index) {
        List<NumberMention> numbers = outline.numbers();
        NumberMention one = numbers.get(index);
        if (index + 1 >= numbers.size()
                || one.kind() == Kind.PERCENT && numbers.get(index + 1).kind() != Kind.PERCENT) {
            return Optional.empty();
        }
        NumberMention next = numbers.get(index + 1);
        if (next.kind() == Kind.PERCENT && one.kind() != Kind.PERCENT) {
            return aside(outline, index);
        }
        boolean there = TO.matcher(outline.before(index)).find()
                && FROM.matcher(outline.after(index)).find();
        boolean back = FROM.matcher(outline.before(index)).find()
                && TO.matcher(outline.after(index)).find();
        boolean after = VALUE_BEFORE.matcher(outline.after(index)).find();
        if (!there && !back && !after || !areAlike(one, next) || isBroken(outline.after(index))) {
            return Optional.empty();
        }
        Optional<NumberMention> by = Optional.empty();
        Optional<Direction> direction = direction(after ? outline.after(index) : outline.before(index));
        if (one.kind() != Kind.PERCENT) {
            by = Optional.of(index - 1)
                    .filter(before -> before >= 0
                            && PERCENT_FIRST.matcher(outline.before(index)).find())
                    .or(() -> Optional.of(index + 2)
                            .filter(last -> last < numbers.size()
                                    && PERCENT_LAST
                                            .matcher(outline.before(last))
                                            .find()))
                    .map(numbers::get)
                    .filter(number -> number.kind() == Kind.PERCENT);
        }
        return Optional.of(new Move(back ? one : next, back ? next : one, direction, by));
    }

    /** "5 million, up 12 percent from 4.4 million". */
    private static Optional<Move> aside(Outline outline, int index) {
        List<NumberMention> numbers = outline.numbers();
        if (index + 2 >= numbers.size()) {
            return Optional.empty();
        }
        NumberMention to = numbers.get(index);
        NumberMention from = numbers.get(index + 2);
        Matcher between = PERCENT_BETWEEN.matcher(outline.after(index));
        return areAlike(to, from)
                        && between.find()
                        && FROM_OR_THAN.matcher(outline.before(index + 2)).find()
                ? Optional.of(
                        new Move(exact(from), to, direction(outline.after(index)), Optional.of(numbers.get(index + 1))))
                : Optional.empty();
    }

    /** After "12 percent more than" a number is no guess. */
    private static NumberMention exact(NumberMention number) {
        return new NumberMention(
                number.span(), number.figure(), number.kind(), false, number.currency(), number.counted());
    }

    private static boolean areAlike(NumberMention one, NumberMention other) {
        Optional<String> here = one.counted().map(Counted::noun);
        Optional<String> there = other.counted().map(Counted::noun);
        return one.kind() == other.kind()
                && one.currency().equals(other.currency())
                && (here.isEmpty() || there.isEmpty() || here.equals(there));
    }

    private static boolean isBroken(String gap) {
        return BREAK.matcher(gap).find() || WORD.matcher(gap).results().count() > LONGEST_GAP;
    }

    /** The direction of the last words before a number. */
    private static Optional<Direction> direction(String before) {
        List<String> words = WORD.matcher(before.substring(before.lastIndexOf(',') + 1))
                .results()
                .map(match -> match.group())
                .toList();
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - VERB_REACH); i--) {
            Optional<Direction> found = Direction.of(words.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> overAll(Outline outline, int index) {
        NumberMention number = outline.numbers().get(index);
        Matcher noun = WORD.matcher(outline.after(index));
        Optional<Direction> after = noun.lookingAt() || outline.after(index).matches(" [a-z].*") && noun.find()
                ? Direction.of(noun.group())
                : Optional.empty();
        boolean fall = Stream.of(last(outline.before(index)), after)
                .flatMap(Optional::stream)
                .anyMatch(way -> way == Direction.DOWN);
        boolean possible = outline.words().stream()
                .anyMatch(words -> BELOW_ZERO.matcher(words).find());
        return number.kind() == Kind.PERCENT && number.value().doubleValue() > WHOLE && fall && !possible
                ? Optional.of(Hit.at(number.span(), "Nothing can fall by more than 100 percent"))
                : Optional.empty();
    }

    /** The direction of the word right before a number: "fell 400 percent", "a decline of 400 percent". */
    private static Optional<Direction> last(String before) {
        Matcher link = Pattern.compile("([a-z]+)(?: by| of)?(?: about| some| nearly| almost)? $")
                .matcher(before);
        return link.find() ? Direction.of(link.group(1)) : Optional.empty();
    }
}
