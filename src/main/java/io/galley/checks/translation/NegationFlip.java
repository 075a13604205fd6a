package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Pair;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds sentences of which the source says the contrary. */
public final class NegationFlip implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("negation-flip", Category.MISTRANSLATION, Severity.CRITICAL)
            .summary("A “not” of the source is lost, or the translation has one that the source lacks")
            .why("The article says the contrary of what was reported.")
            .limits(
                    "A lost “not” goes unseen where another word that can say no stands near. The words that say no are known of"
                            + " Indonesian and English.")
            .covers("en")
            .coversSources("en", "id")
            .needs(Measurement.ALIGNMENT)
            .proven(0.85)
            .flagsTranslation(
                    "Menteri ⟦tidak⟧ akan menaikkan harga bensin bulan ini.",
                    "The minister will raise the price of gasoline this month.")
            .flagsTranslation("Polisi telah menemukan pelaku perampokan itu.", "Police have ⟦not⟧ found the robber.")
            .acceptsTranslation(
                    "Ia tidak hanya menyanyi, tetapi juga menari di depan para tamu.",
                    "She both sang and danced for the guests.")
            .acceptsTranslation("Perusahaan itu tidak mau berkomentar.", "The company declined to comment.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        Locale target = article.document().languages().target();
        if (article.bitext().isEmpty()) {
            return Stream.empty();
        }
        Negations ofSource = Negations.of(article.bitext().get().language());
        Negations ofTarget = Negations.of(target);
        return article.translations().flatMap(pair -> judged(pair, article, ofSource, ofTarget));
    }

    private static Stream<Hit> judged(Pair pair, Article article, Negations ofSource, Negations ofTarget) {
        String source = article.document().text(Side.SOURCE);
        String target = article.document().text();
        List<Span> denied = ofSource.firm(source, pair.sourceSpan());
        List<Span> denies = ofTarget.firm(target, pair.targetSpan());
        Stream<Hit> lost = denied.stream()
                .filter(no -> !ofTarget.any(target, Neighbours.inTarget(pair, no)))
                .map(no -> Hit.inSource(
                        no, "The source says “" + no.in(source) + "”; the translation says no such thing"));
        Stream<Hit> added = denies.stream()
                .filter(no -> !ofSource.any(source, Neighbours.inSource(pair, no)))
                .map(no -> Hit.at(no, "The source has no “" + no.in(target) + "”"));
        return Stream.concat(lost, added);
    }
}
