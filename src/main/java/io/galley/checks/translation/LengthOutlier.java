package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Pair;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Finds sentences that are far longer or shorter than the article's other sentences let expect. */
public final class LengthOutlier implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("length-outlier", Category.MISTRANSLATION, Severity.MINOR)
            .summary("A sentence is much longer or shorter than its source")
            .why("Something was left out or made up, or the machine lost its way.")
            .limits("Sentences of fewer than thirty letters are not compared: what is short can double.")
            .coversAnyLanguage()
            .needs(Measurement.ALIGNMENT)
            .preview(0.9)
            .flagsTranslation(
                    "Warga desa itu mengungsi ke balai kota setelah gempa mengguncang. Anak-anak tidur di tenda besar di halaman sekolah."
                            + " Petugas membagikan air bersih setiap pagi.",
                    "The villagers took shelter in the town hall after the quake. The children slept in a big tent in the schoolyard."
                            + " ⟦Officials handed out clean water every morning, and every morning the officials who handed out the clean water"
                            + " handed it out in the morning.⟧")
            .acceptsTranslation(
                    "Warga desa itu mengungsi ke balai kota setelah gempa mengguncang. Anak-anak tidur di tenda besar.",
                    "The villagers took shelter in the town hall after the quake. The children slept in a big tent.")
            .build();

    private static final int SHORTEST = 30;

    /** Times what the lengths of both texts let expect. */
    private static final double MOST = 2;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        // Where much is missing few words match: what is not surely matched is compared as well.
        List<Pair> pairs = article.bitext().stream()
                .flatMap(bitext -> bitext.pairs().stream())
                .filter(Pair::isWhole)
                .toList();
        double expected = pairs.stream().mapToInt(LengthOutlier::target).sum()
                / (double) Math.max(
                        1, pairs.stream().mapToInt(LengthOutlier::source).sum());
        return pairs.stream()
                .filter(pair -> Math.max(source(pair), target(pair)) >= SHORTEST)
                .flatMap(pair -> {
                    double times = target(pair) / (expected * source(pair));
                    return times > MOST
                            ? Stream.of(Hit.at(pair.targetSpan(), "This is much longer than what the source says"))
                            : times < 1 / MOST
                                    ? Stream.of(
                                            Hit.at(pair.targetSpan(), "This is much shorter than what the source says"))
                                    : Stream.empty();
                });
    }

    private static int source(Pair pair) {
        return pair.sourceSpan().length();
    }

    private static int target(Pair pair) {
        return pair.targetSpan().length();
    }
}
