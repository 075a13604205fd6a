package io.galley.checks.numbers;

import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares that are more than the whole. */
final class Shares {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(101);

    private static final BigDecimal ALL_ANSWERS = BigDecimal.valueOf(102);

    private static final Pattern OUT_OF =
            Pattern.compile("^(?: [a-z]+)? (?:out )?of (?:the |its |their |his |her |all |all the )?$");
    private static final Pattern OUT_OF_FIRST =
            Pattern.compile("(?:^|, )(?:out )?of (?:the |its |their |all |all the )?$");
    private static final Pattern THINGS = Pattern.compile("^ [a-z]+,? (?:only |just |as many as )?$");

    private static final Pattern OF_THEM = Pattern.compile("^ of (?:them|these|those)\\b");

    /** Words that show that all shares of a sentence are of the same people. */
    private static final Pattern SURVEY =
            Pattern.compile("\\b(?:survey|poll|respondents|voters|households|polled|surveyed|undecided)\\b");

    private static final Pattern NESTED =
            Pattern.compile("\\b(?:of (?:them|these|those|whom)|from|than|up|down|points?|compared|in 0)\\b");
    private static final int ANSWERS = 3;

    private static final Pattern OF_THE_VOTE = Pattern.compile("^ of the votes?\\b");
    private static final Pattern WON =
            Pattern.compile("\\b(?:with|received|won|got|took|garnered|secured|gained|polled|had) (?:just |only )?$");
    private static final Pattern OTHER_ELECTION = Pattern.compile(
            "\\b(?:in 0|ago|previous|last|earlier|first|second|runoff|round|polls?|compared|up|down|from)\\b");

    private Shares() {}

    /** More of something than there was of it in the sentence or in the one before. */
    static Stream<Hit> ofThem(List<Outline> outlines) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            List<NumberMention> before =
                    new ArrayList<>(i == 0 ? List.of() : outlines.get(i - 1).numbers());
            Outline outline = outlines.get(i);
            for (int k = 0; k < outline.numbers().size(); k++) {
                NumberMention part = outline.numbers().get(k);
                if (OF_THEM.matcher(outline.after(k)).find() && part.kind() == Kind.COUNT && !part.rough()) {
                    moreThanAny(part, before).ifPresent(hits::add);
                }
                before.add(part);
            }
        }
        return hits.stream();
    }

    private static Optional<Hit> moreThanAny(NumberMention part, List<NumberMention> before) {
        Optional<NumberMention> most = before.stream()
                .filter(number ->
                        number.kind() == Kind.COUNT && number.counted().isPresent())
                .max(Comparator.comparing(NumberMention::value));
        boolean known = before.stream().noneMatch(NumberMention::rough);
        return most.filter(whole -> known && part.value().compareTo(whole.value()) > 0)
                .map(whole -> moreThan(part, whole));
    }

    private static Hit moreThan(NumberMention part, NumberMention whole) {
        return Hit.at(part.span(), Written.of(part.value()) + " cannot be part of " + Written.of(whole.value()))
                .beside(whole.span());
    }

    /** The votes of several candidates that are more than all. */
    static Stream<Hit> votes(List<Outline> outlines) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            List<Outline> near = outlines.subList(i, Math.min(i + 2, outlines.size()));
            boolean election = outlines.get(i).words().stream()
                    .anyMatch(words -> OF_THE_VOTE.matcher(words).find());
            boolean one = near.stream()
                    .flatMap(outline -> outline.words().stream())
                    .noneMatch(words -> OTHER_ELECTION.matcher(words).find());
            List<NumberMention> votes = near.stream().flatMap(Shares::won).toList();
            if (election && one && votes.size() > 1) {
                moreThanAll(votes).ifPresent(hits::add);
            }
        }
        return hits.stream();
    }

    private static Stream<NumberMention> won(Outline outline) {
        return IntStream.range(0, outline.numbers().size())
                .filter(i -> WON.matcher(outline.before(i)).find())
                .mapToObj(i -> outline.numbers().get(i))
                .filter(number -> number.kind() == Kind.PERCENT && !number.rough());
    }

    private static Optional<Hit> moreThanAll(List<NumberMention> votes) {
        BigDecimal sum = votes.stream().map(NumberMention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(ALL_ANSWERS) <= 0
                ? Optional.empty()
                : Optional.of(
                        Hit.at(votes.get(votes.size() - 1).span(), "The votes make " + Written.of(sum) + " percent")
                                .beside(votes.stream().map(NumberMention::span).toArray(Span[]::new)));
    }

    /** The answers to one question that make more than all. */
    private static Optional<Hit> answers(Outline outline) {
        List<NumberMention> shares = outline.numbers().stream()
                .filter(number -> number.kind() == Kind.PERCENT)
                .toList();
        BigDecimal sum = shares.stream().map(NumberMention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean survey =
                outline.words().stream().anyMatch(words -> SURVEY.matcher(words).find());
        boolean flat = outline.words().stream()
                .noneMatch(words -> NESTED.matcher(words).find());
        boolean exact = shares.stream().noneMatch(NumberMention::rough);
        return shares.size() >= ANSWERS && survey && flat && exact && sum.compareTo(ALL_ANSWERS) > 0
                ? Optional.of(
                        Hit.at(shares.get(shares.size() - 1).span(), "The answers make " + Written.of(sum) + " percent")
                                .beside(shares.stream().map(NumberMention::span).toArray(Span[]::new)))
                : Optional.empty();
    }

    static Stream<Hit> in(Outline outline) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + 1 < outline.numbers().size(); i++) {
            moreThanAll(outline, i).ifPresent(hits::add);
        }
        opposites(outline).or(() -> answers(outline)).ifPresent(hits::add);
        return hits.stream();
    }

    /** "80 of the 77 pupils", "out of 77 pupils, 80 passed". */
    private static Optional<Hit> moreThanAll(Outline outline, int index) {
        NumberMention one = outline.numbers().get(index);
        NumberMention other = outline.numbers().get(index + 1);
        if (one.kind() != Kind.COUNT || other.kind() != Kind.COUNT || one.rough() || other.rough()) {
            return Optional.empty();
        }
        boolean partFirst = OUT_OF.matcher(outline.after(index)).matches()
                && other.counted().isPresent();
        boolean wholeFirst = one.counted().isPresent()
                && other.counted().isEmpty()
                && OUT_OF_FIRST.matcher(outline.before(index)).find()
                && THINGS.matcher(outline.after(index)).matches();
        NumberMention part = partFirst ? one : other;
        NumberMention whole = partFirst ? other : one;
        return (partFirst || wholeFirst) && part.value().compareTo(whole.value()) > 0
                ? Optional.of(moreThan(part, whole))
                : Optional.empty();
    }

    /** "65 percent in favour and 44 percent against". */
    private static Optional<Hit> opposites(Outline outline) {
        for (int i = 0; i + 1 < outline.numbers().size(); i++) {
            NumberMention one = outline.numbers().get(i);
            NumberMention other = outline.numbers().get(i + 1);
            BigDecimal sum = one.value().add(other.value());
            if (one.kind() == Kind.PERCENT
                    && other.kind() == Kind.PERCENT
                    && sum.compareTo(WHOLE) >= 0
                    && Opposites.part(outline.after(i), outline.after(i + 1))) {
                return Optional.of(Hit.at(other.span(), "Two parts of one whole make " + Written.of(sum) + " percent")
                        .beside(one.span()));
            }
        }
        return Optional.empty();
    }
}
