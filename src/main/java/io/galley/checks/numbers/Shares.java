package io.galley.checks.numbers;

import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.check.Hit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shares that are more than the whole. */
final class Shares {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(101);

    private static final Pattern OUT_OF =
            Pattern.compile("^(?: [a-z]+)? (?:out )?of (?:the |its |their |his |her |all |all the )?$");
    private static final Pattern OUT_OF_FIRST =
            Pattern.compile("(?:^|, )(?:out )?of (?:the |its |their |all |all the )?$");
    private static final Pattern THINGS = Pattern.compile("^ [a-z]+,? (?:only |just |as many as )?$");

    private Shares() {}

    static Stream<Hit> in(Outline outline) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + 1 < outline.numbers().size(); i++) {
            moreThanAll(outline, i).ifPresent(hits::add);
        }
        opposites(outline).ifPresent(hits::add);
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
                ? Optional.of(Hit.at(
                                part.span(),
                                Written.of(part.value()) + " cannot be part of " + Written.of(whole.value()))
                        .beside(whole.span()))
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
