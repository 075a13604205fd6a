package io.galley.checks.numbers;

import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Counted;
import io.galley.check.Hit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Passengers and crew that are not the people on board. */
final class Aboard {
    private static final Pattern ON_BOARD =
            Pattern.compile("\\b(?:carrying|carried|aboard|on board|on the plane|on the ship)\\b");
    private static final Pattern AND = Pattern.compile(" (?:passengers )?and (?:an? )?");

    private Aboard() {}

    static List<Hit> in(List<Outline> outlines) {
        List<NumberMention> totals = new ArrayList<>();
        List<Hit> hits = new ArrayList<>();
        for (Outline outline : outlines) {
            boolean onBoard = outline.words().stream()
                    .anyMatch(words -> ON_BOARD.matcher(words).find());
            outline.numbers().stream()
                    .filter(number -> onBoard && !number.rough() && number.counts("people"))
                    .forEach(totals::add);
        }
        if (totals.stream().map(NumberMention::value).distinct().count() != 1) {
            return hits;
        }
        NumberMention total = totals.get(0);
        for (Outline outline : outlines) {
            for (int i = 0; i + 1 < outline.numbers().size(); i++) {
                NumberMention passengers = outline.numbers().get(i);
                NumberMention crew = outline.numbers().get(i + 1);
                BigDecimal sum = passengers.value().add(crew.value());
                if (passengers.counts("passenger")
                        && isCrew(crew)
                        && !passengers.rough()
                        && !crew.rough()
                        && AND.matcher(outline.after(i)).matches()
                        && sum.compareTo(total.value()) != 0) {
                    hits.add(Hit.at(
                                    passengers.span().to(crew.whole()),
                                    "These are " + Written.of(sum) + " people, not " + Written.of(total.value()))
                            .beside(total.whole()));
                }
            }
        }
        return hits;
    }

    private static boolean isCrew(NumberMention number) {
        Optional<Counted> things = number.counted();
        return things.filter(counted -> counted.words().stream().anyMatch(word -> word.startsWith("crew")))
                .isPresent();
    }
}
