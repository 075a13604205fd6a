package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Pair;
import io.galley.bitext.Quantity;
import io.galley.bitext.QuantityReader;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds numbers that the source gives otherwise, or not at all, and those of the source that got lost. */
public final class NumberMismatch implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("number-mismatch", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("A number differs from that of the source")
            .why("Amounts, dates and scores are read as facts, and a fluent sentence hides a wrong one.")
            .limits(
                    "Numbers up to two in words and a lost “1” are not compared, since they are said in many ways. A converted amount of money is"
                            + " accepted in brackets only, and a number that a translator took from elsewhere is flagged.")
            .covers("ar", "en", "fr", "ja", "zh")
            .needs(Measurement.ALIGNMENT)
            .proven(0.9)
            .flagsTranslation(
                    "Gempa itu merusak 154 rumah di dua desa pada hari Senin.",
                    "The quake damaged ⟦145⟧ houses in two villages on Monday.")
            .flagsTranslation(
                    "Pemerintah menyiapkan dana Rp 2,5 triliun untuk jalan baru.",
                    "The government has set aside ⟦2.5 billion⟧ rupiah for new roads.")
            .flagsTranslation(
                    "Sebanyak ⟦dua puluh lima⟧ orang mengungsi ke sekolah setempat.",
                    "People took shelter in the local school.")
            .acceptsTranslation(
                    "Sebanyak dua puluh lima orang mengungsi ke sekolah itu pada 3 Maret 2021 pukul 14.30 WIB.",
                    "Twenty-five people took shelter in the school at 2:30 p.m. on March 3, 2021.")
            .acceptsTranslation(
                    "Panitia menyiapkan 1.500 kursi dan dana Rp 2,5 juta.",
                    "The committee prepared 1,500 chairs and 2.5 million rupiah.")
            .flagsTranslation(
                    Locale.forLanguageTag("id"),
                    "Banjir itu merendam 1,5 juta rumah dan menewaskan tiga puluh orang.",
                    Locale.FRENCH,
                    "Les inondations ont touché ⟦1,5 milliard⟧ de maisons et tué trente personnes.")
            .acceptsTranslation(
                    Locale.forLanguageTag("id"),
                    "Banjir itu merendam 1.250 rumah pada 3 Maret dan menewaskan tiga orang.",
                    Locale.JAPANESE,
                    "洪水は3月3日に1250軒の家屋を浸水させ、三人が死亡した。")
            .build();

    /** How many sentences away a number may have been moved. */
    private static final int NEAR = 1;

    private static final int LONGEST_BRACKET = 60;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        if (article.bitext().isEmpty()) {
            return Stream.empty();
        }
        String source = article.document().text(Side.SOURCE);
        String target = article.document().text();
        QuantityReader sourceReader = QuantityReader.of(article.bitext().get().language());
        QuantityReader targetReader =
                QuantityReader.of(article.document().languages().target());
        List<Counts> all = article.translations()
                .map(pair -> new Counts(
                        pair,
                        sourceReader.read(source, pair.sourceSpan()),
                        targetReader.read(target, pair.targetSpan())))
                .toList();
        return IntStream.range(0, all.size()).boxed().flatMap(i -> {
            List<Counts> around = all.subList(Math.max(0, i - NEAR), Math.min(all.size(), i + NEAR + 1));
            // What one side may say in words that nobody reads is neither put in nor lost.
            return Stream.concat(
                    sourceReader.readsWords() ? strange(all.get(i), around, article) : Stream.empty(),
                    targetReader.readsWords() ? lost(all.get(i), around, article) : Stream.empty());
        });
    }

    /** The numbers of both sides of a pair, and those that the other side does not answer. */
    private record Counts(Pair pair, List<Quantity> source, List<Quantity> target) {
        List<Quantity> missing() {
            return unanswered(source, target);
        }

        List<Quantity> added() {
            return unanswered(target, source);
        }

        private static List<Quantity> unanswered(List<Quantity> asked, List<Quantity> answers) {
            return asked.stream()
                    .filter(Quantity::firm)
                    .filter(quantity -> answers.stream().noneMatch(quantity::agrees))
                    .toList();
        }
    }

    private static Stream<Hit> strange(Counts counts, List<Counts> around, Article article) {
        List<Hit> hits = new ArrayList<>();
        List<Quantity> missing = counts.missing();
        List<Quantity> added = counts.added();
        for (Quantity number : added) {
            if (number.value().compareTo(BigDecimal.ONE) == 0
                    || missing.isEmpty()
                            && isBracketed(number, article.document().text())
                    || counts.pair()
                            .sourceSpan()
                            .in(article.document().text(Side.SOURCE))
                            .contains(article.text(number.span()))
                    || Conversion.explains(number, missing, article)
                    || isNear(number, around, Side.SOURCE)) {
                continue;
            }
            String written = article.text(number.span());
            Optional<Quantity> changed = counterpart(number, missing, added, counts.pair());
            hits.add(changed.map(original -> Hit.at(
                            number.span(),
                            "“" + written + "” stands for the source's “"
                                    + original.span().in(article.document().text(Side.SOURCE)) + "”"))
                    .orElseGet(() -> Hit.at(number.span(), "“" + written + "” is not in the source")));
        }
        return hits.stream();
    }

    private static Stream<Hit> lost(Counts counts, List<Counts> around, Article article) {
        List<Quantity> missing = counts.missing();
        List<Quantity> added = counts.added();
        String source = article.document().text(Side.SOURCE);
        return missing.stream()
                .filter(number -> number.value().compareTo(BigDecimal.ONE) != 0 && !isBracketed(number, source))
                .filter(number ->
                        counterpart(number, added, missing, counts.pair()).isEmpty())
                .filter(number -> !isNear(number, around, Side.TARGET))
                .map(number -> Hit.inSource(
                        number.span(),
                        "The translation lacks the source's “" + number.span().in(source) + "”"));
    }

    /** A translator may move a number to another sentence, or repeat one. */
    private static boolean isNear(Quantity number, List<Counts> around, Side side) {
        return around.stream()
                .flatMap(counts -> (side == Side.SOURCE ? counts.source() : counts.target()).stream())
                .anyMatch(number::agrees);
    }

    /** The number of the other side that this one stands for: what the words' alignment says, or the only one left. */
    private static Optional<Quantity> counterpart(
            Quantity number, List<Quantity> candidates, List<Quantity> others, Pair pair) {
        List<Span> linked = new ArrayList<>(pair.translations(number.span()));
        linked.addAll(pair.originals(number.span()));
        return candidates.stream()
                .filter(candidate -> linked.stream().anyMatch(candidate.span()::overlaps))
                .findFirst()
                .or(() -> candidates.size() == 1 && others.size() == 1
                        ? Optional.of(candidates.get(0))
                        : Optional.empty());
    }

    private static boolean isBracketed(Quantity number, String text) {
        Span place = number.span();
        String before = text.substring(Math.max(0, place.start() - LONGEST_BRACKET), place.start());
        String after = text.substring(place.end(), Math.min(text.length(), place.end() + LONGEST_BRACKET));
        return before.lastIndexOf('(') > before.lastIndexOf(')') && after.indexOf(')') >= 0;
    }
}
