package io.galley.checks.numbers;

import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.analyse.Rounding;
import io.galley.check.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exports and imports that do not make the surplus or deficit told with them. */
final class Balance {
    private static final Pattern SIDE = Pattern.compile("\\b(exports|imports)\\b(?: [a-z0]+){0,6} $");
    private static final Pattern RESULT = Pattern.compile(
            "\\b(?:surplus|deficit) (?:of|was|reached|stood at|to|at) (?:about |around |some |only )*$");

    /** Words with which an amount is no level but a change, or of another time. */
    private static final Pattern NO_LEVEL = Pattern.compile("\\b(?:by|from|against|compared|than)\\b");

    private Balance() {}

    /** Where one sentence, or two in a row, have one of each. */
    static List<Hit> in(List<Outline> outlines) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            List<Outline> near = outlines.subList(Math.max(0, i - 1), i + 1);
            List<NumberMention> exports =
                    near.stream().flatMap(one -> side(one, "exports").stream()).toList();
            List<NumberMention> imports =
                    near.stream().flatMap(one -> side(one, "imports").stream()).toList();
            List<NumberMention> results = result(outlines.get(i));
            if (exports.size() == 1 && imports.size() == 1 && results.size() == 1) {
                contradiction(exports.get(0), imports.get(0), results.get(0)).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private static List<NumberMention> side(Outline outline, String side) {
        List<NumberMention> found = new ArrayList<>();
        for (int i = 0; i < outline.numbers().size(); i++) {
            Matcher before = SIDE.matcher(outline.before(i));
            if (before.find()
                    && before.group(1).equals(side)
                    && !NO_LEVEL.matcher(before.group()).find()) {
                found.add(outline.numbers().get(i));
            }
        }
        return found;
    }

    private static List<NumberMention> result(Outline outline) {
        List<NumberMention> found = new ArrayList<>();
        for (int i = 0; i < outline.numbers().size(); i++) {
            if (RESULT.matcher(outline.before(i)).find()) {
                found.add(outline.numbers().get(i));
            }
        }
        return found;
    }

    private static Optional<Hit> contradiction(NumberMention exports, NumberMention imports, NumberMention result) {
        Rounding out = Rounding.of(exports.figure());
        Rounding in = Rounding.of(imports.figure());
        double one = out.low() - in.high();
        double other = out.high() - in.low();
        boolean alike = List.of(exports, imports, result).stream()
                .allMatch(number ->
                        number.kind() == Kind.MONEY && number.currency().equals(result.currency()) && !number.rough());
        boolean fits = Rounding.of(result.figure())
                .overlaps(Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other)));
        return !alike || fits
                ? Optional.empty()
                : Optional.of(Hit.at(
                                result.span(),
                                "Exports of " + Written.of(exports.value()) + " and imports of "
                                        + Written.of(imports.value()) + " differ by "
                                        + Written.of(exports.value()
                                                .subtract(imports.value())
                                                .abs()))
                        .beside(exports.span(), imports.span()));
    }
}
