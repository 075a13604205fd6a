package io.galley.checks.numbers;

import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.analyse.Rounding;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of one sentence, and the total that is told after them. */
final class Sums {
    private static final Pattern TOTAL_BEFORE =
            Pattern.compile("\\b(?:(?:makes?|making|for|bringing it to|or) a total of|totall?ing|adding up to) $");
    private static final Pattern TOTAL_AFTER = Pattern.compile("^(?: [a-z]+){0,3},? (?:in total|in all|altogether)\\b");

    /** Words with which numbers are more than the parts of one total. */
    private static final Pattern NO_PARTS = Pattern.compile(
            "\\b(?:including|of (?:whom|which|these|those|them)|others?|more|another|from|per|each|every|while|compared|than)\\b");

    private Sums() {}

    static Stream<Hit> in(Outline outline) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 2; i < outline.numbers().size(); i++) {
            boolean total = TOTAL_BEFORE.matcher(outline.before(i)).find()
                    || TOTAL_AFTER.matcher(outline.after(i)).find();
            if (total
                    && outline.words().subList(0, i + 1).stream()
                            .noneMatch(words -> NO_PARTS.matcher(words).find())) {
                contradiction(outline.numbers().subList(0, i), outline.numbers().get(i))
                        .ifPresent(hits::add);
            }
        }
        return hits.stream();
    }

    private static Optional<Hit> contradiction(List<NumberMention> parts, NumberMention total) {
        boolean alike = total.kind() != Kind.PERCENT
                && !total.rough()
                && parts.stream().allMatch(part -> !part.rough() && Parts.isPart(part, total));
        for (int first = 0; alike && first + 1 < parts.size(); first++) {
            if (isSum(parts.subList(first, parts.size()), total)) {
                return Optional.empty();
            }
        }
        BigDecimal sum = parts.stream().map(NumberMention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return alike
                ? Optional.of(
                        Hit.at(total.span(), "The parts make " + Written.of(sum) + ", not " + Written.of(total.value()))
                                .beside(parts.stream().map(NumberMention::span).toArray(Span[]::new)))
                : Optional.empty();
    }

    private static boolean isSum(List<NumberMention> parts, NumberMention total) {
        List<Rounding> rounded =
                parts.stream().map(part -> Rounding.of(part.figure())).toList();
        return Rounding.of(total.figure())
                .overlaps(
                        rounded.stream().mapToDouble(Rounding::low).sum(),
                        rounded.stream().mapToDouble(Rounding::high).sum());
    }
}
