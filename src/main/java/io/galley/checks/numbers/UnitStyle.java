package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.Figure.Notation;
import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class UnitStyle implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("unit-style", Category.LOCALE_CONVENTION, Severity.MINOR)
            .summary("One unit is written in two ways")
            .why("An article that has kilometers here and km there was put together from pieces, and reads like it.")
            .limits("Numbers in words, in parentheses, in headlines and inside quotations are not compared.")
            .preview(0.5)
            .flags(
                    "The dam is 12 kilometers away. The town lies 40 kilometers to the north and the sea ⟦95 km⟧ to the south.")
            .flags("A bag weighs 25 kg. The ship took 300 kg of rice and ⟦80 kilograms⟧ of salt.")
            .accepts("The dam is 12 kilometers (7.5 miles) away, and the sea 95 kilometers (59 mi).")
            .accepts("The wind blew at 90 km/h. The dam is 12 kilometers away, said Ann: “I ran 3 km.”")
            .build();

    private static final Pattern WORD = Pattern.compile("[ -]?(\\p{L}+)(?![\\p{L}/²³])(?! per\\b)");

    /** The units by each of their ways of being written; those that are abbreviated are said to be so. */
    private static final Map<String, Way> WAYS = new HashMap<>();

    static {
        for (List<String> row : DataFile.rows(UnitStyle.class, "units.tsv")) {
            for (String name : row.get(1).split(" ", -1)) {
                WAYS.put(name, new Way(row.get(0), false));
            }
            WAYS.put(row.get(0), new Way(row.get(0), true));
        }
    }

    /** How a unit is written. */
    private record Way(String unit, boolean abbreviated) {}

    private record Measured(Span span, Way way) {}

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        Map<String, List<Measured>> byUnit = article.numbers().stream()
                .flatMap(number -> measured(number, article).stream())
                .collect(Collectors.groupingBy(found -> found.way().unit()));
        return byUnit.values().stream().flatMap(all -> mixed(all, article)).sorted(Comparator.comparing(Hit::span));
    }

    private static Optional<Measured> measured(NumberMention number, Article article) {
        String text = article.document().text();
        boolean prose = article.segmentAt(number.span())
                .filter(segment -> segment.block().isProse())
                .isPresent();
        Matcher word =
                WORD.matcher(text).region(number.span().end(), text.length()).useTransparentBounds(true);
        boolean aside = number.span().start() > 0 && text.charAt(number.span().start() - 1) == '(';
        if (!prose
                || aside
                || number.figure().notation() == Notation.WORDS
                || number.kind() == Kind.MONEY
                || article.isQuoted(number.span())
                || !word.lookingAt()) {
            return Optional.empty();
        }
        return Optional.ofNullable(WAYS.get(word.group(1)))
                .map(way -> new Measured(new Span(number.span().start(), word.end()), way));
    }

    /** What is written otherwise than most, or than the first where it is even. */
    private static Stream<Hit> mixed(List<Measured> all, Article article) {
        List<Measured> hits = new ArrayList<>();
        Map<Boolean, Long> counts = all.stream()
                .map(found -> found.way().abbreviated())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long abbreviated = counts.getOrDefault(true, 0L);
        long named = counts.getOrDefault(false, 0L);
        boolean usual = abbreviated == named ? all.get(0).way().abbreviated() : abbreviated > named;
        Optional<Measured> norm =
                all.stream().filter(found -> found.way().abbreviated() == usual).findFirst();
        all.stream().filter(found -> found.way().abbreviated() != usual).forEach(hits::add);
        return norm.stream().flatMap(other -> hits.stream().map(found -> Hit.at(
                        found.span(),
                        "“" + article.text(found.span()) + "” here, but “" + article.text(other.span()) + "” elsewhere")
                .beside(other.span())));
    }
}
