package io.galley.checks.numbers;

import io.galley.analyse.NumberMention;
import io.galley.check.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that are said to double, to triple or to halve, and do not. */
final class Multiples {
    private static final Map<String, Double> FACTORS = Map.of(
            "doubled",
            2.0,
            "doubling",
            2.0,
            "tripled",
            3.0,
            "tripling",
            3.0,
            "trebled",
            3.0,
            "quadrupled",
            4.0,
            "halved",
            0.5,
            "halving",
            0.5);
    private static final Pattern VERB = Pattern.compile("\\b(" + String.join("|", FACTORS.keySet()) + ")\\b");
    private static final Pattern FROM = Pattern.compile("\\bfrom (?:an? |the |about |around |some |just |only )*$");
    private static final Pattern TO =
            Pattern.compile("\\bto (?:an? |the |about |around |some |nearly |almost |just |only )*$");

    /** Nobody doubles to the last digit. */
    private static final double ALLOWANCE = 0.2;

    private Multiples() {}

    static Stream<Hit> in(Outline outline) {
        List<MatchResult> verbs = outline.words().stream()
                .flatMap(words -> VERB.matcher(words).results())
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; verbs.size() == 1 && i + 1 < outline.numbers().size(); i++) {
            boolean verbBefore = outline.words().subList(0, i + 1).stream()
                    .anyMatch(words -> VERB.matcher(words).find());
            if (verbBefore) {
                contradiction(outline, i, verbs.get(0).group(1)).ifPresent(hits::add);
            }
        }
        return hits.stream();
    }

    private static Optional<Hit> contradiction(Outline outline, int index, String verb) {
        NumberMention one = outline.numbers().get(index);
        NumberMention next = outline.numbers().get(index + 1);
        boolean there = FROM.matcher(outline.before(index)).find()
                && TO.matcher(outline.after(index)).find();
        boolean back = TO.matcher(outline.before(index)).find()
                && FROM.matcher(outline.after(index)).find();
        NumberMention from = there ? one : next;
        NumberMention to = there ? next : one;
        if (!there && !back || !Parts.isPart(one, next) || from.value().signum() <= 0) {
            return Optional.empty();
        }
        double factor = to.value().doubleValue() / from.value().doubleValue();
        double told = FACTORS.getOrDefault(verb, factor);
        return Math.abs(factor / told - 1) <= ALLOWANCE
                ? Optional.empty()
                : Optional.of(Hit.at(
                                to.span(),
                                "From " + Written.of(from.value()) + " to " + Written.of(to.value()) + " is not “"
                                        + verb + "”")
                        .beside(from.span()));
    }
}
