package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Pair;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds sentences that the translation leaves out. */
public final class Omission implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("omission", Category.OMISSION, Severity.MAJOR)
            .summary("A sentence of the source is missing")
            .why("Readers do not get what was reported, and nothing in the article tells them.")
            .limits(
                    "A sentence of one or two words does not count. A translation that was shortened on purpose is full of them.")
            .coversAnyLanguage()
            .needs(Measurement.ALIGNMENT)
            .proven(0.9)
            .flagsTranslation(
                    "Gempa itu merusak ratusan rumah di dua desa. ⟦Sedikitnya sepuluh sekolah juga rusak berat.⟧ Warga mengungsi ke"
                            + " balai kota.",
                    "The quake damaged hundreds of houses in two villages. Residents took shelter in the town hall.")
            .acceptsTranslation(
                    "Gempa itu merusak ratusan rumah di dua desa. Warga mengungsi ke balai kota.",
                    "The quake damaged hundreds of houses in two villages, and residents took shelter in the town hall.")
            .flagsTranslation(
                    Locale.forLanguageTag("id"),
                    "Gempa itu merusak ratusan rumah di dua desa. ⟦Sedikitnya sepuluh sekolah juga rusak berat.⟧ Warga mengungsi ke balai kota.",
                    Locale.forLanguageTag("ar"),
                    "ألحق الزلزال أضرارا بمئات المنازل في قريتين. ولجأ السكان إلى مبنى البلدية.")
            .build();

    static final int FEWEST_WORDS = 3;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Stream.concat(
                        article.bitext().stream()
                                .flatMap(bitext -> bitext.pairs().stream())
                                .filter(pair -> pair.sure() && pair.target().isEmpty())
                                .filter(pair -> pair.sourceWords().size() >= FEWEST_WORDS)
                                .map(Pair::sourceSpan),
                        Clause.lost(article).filter(Clause::whole).map(Clause::place))
                .map(place -> Hit.inSource(place, "The translation lacks this sentence"));
    }
}
