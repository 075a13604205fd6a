package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Pair;
import io.galley.bitext.Word;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names of several words that the article translates in several ways. */
public final class InconsistentTranslation implements Check {
    private static final CheckSpec SPEC = CheckSpec.of(
                    "inconsistent-translation", Category.INCONSISTENCY, Severity.MINOR)
            .summary("One name of the source has several translations")
            .why("Readers take them for two institutions or offices.")
            .limits("Names of two and more capitalised words; a shorter form of the same translation is accepted.")
            .covers("en")
            .needs(Measurement.ALIGNMENT)
            .preview(0.5)
            .flagsTranslation(
                    "Mahkamah Konstitusi menolak gugatan itu. Menurut juru bicara, Mahkamah Konstitusi akan bersidang lagi. Semua"
                            + " putusan Mahkamah Konstitusi bersifat final.",
                    "The Constitutional Court rejected the suit. According to a spokesman, the Constitutional Court will meet again. All"
                            + " decisions of the ⟦Supreme Tribunal⟧ are final.")
            .acceptsTranslation(
                    "Mahkamah Konstitusi menolak gugatan itu. Menurut juru bicara, Mahkamah Konstitusi akan bersidang lagi.",
                    "The Constitutional Court rejected the suit. According to a spokesman, the court will meet again.")
            .build();

    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_TIMES = 2;

    /** Articles and prepositions are shorter than what tells two names apart. */
    private static final int SHORTEST = 4;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    /** Where a name of the source is translated, and the capitalised words there. */
    private record Rendering(Span place, Set<String> words) {
        boolean sharesWord(Rendering other) {
            return words.stream().anyMatch(other.words()::contains);
        }
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        String source = article.document().text(Side.SOURCE);
        Map<String, List<Rendering>> byName = new TreeMap<>();
        article.translations()
                .forEach(pair -> names(pair.sourceWords(), source).forEach(name -> rendering(pair, name, article)
                        .forEach(found -> byName.computeIfAbsent(name.in(source), any -> new ArrayList<>())
                                .add(found))));
        return byName.entrySet().stream().flatMap(entry -> odd(entry.getKey(), entry.getValue(), article));
    }

    private static Stream<Hit> odd(String name, List<Rendering> renderings, Article article) {
        Rendering usual = renderings.stream()
                .max(Comparator.comparingLong(
                        one -> renderings.stream().filter(one::sharesWord).count()))
                .orElseThrow();
        long times = renderings.stream().filter(usual::sharesWord).count();
        return times < FEWEST_TIMES
                ? Stream.empty()
                : renderings.stream().filter(one -> !one.sharesWord(usual)).map(one -> Hit.at(
                                one.place(),
                                "“" + name + "” is “" + article.text(one.place()) + "” here and “"
                                        + article.text(usual.place()) + "” elsewhere")
                        .beside(usual.place()));
    }

    /** Runs of two and more capitalised words; the first word of a sentence may begin one. */
    private static List<Span> names(List<Word> words, String text) {
        List<Span> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || !isCapitalised(words.get(i), text)) {
                if (i - start >= FEWEST_WORDS) {
                    names.add(words.get(start).span().to(words.get(i - 1).span()));
                }
                start = i + 1;
            }
        }
        return names;
    }

    private static boolean isCapitalised(Word word, String text) {
        String letters = word.span().in(text);
        return Character.isUpperCase(letters.codePointAt(0)) && letters.length() > 1;
    }

    /** The run of capitalised words to which every word of a name is linked. */
    private static Stream<Rendering> rendering(Pair pair, Span name, Article article) {
        List<Span> words = pair.sourceWords().stream()
                .map(Word::span)
                .filter(name::contains)
                .toList();
        return names(pair.targetWords(), article.document().text()).stream()
                .filter(run -> words.stream()
                        .allMatch(word -> pair.translations(word).stream().anyMatch(run::contains)))
                .limit(1)
                .map(run -> new Rendering(run, tellingWords(pair, run, article)));
    }

    private static Set<String> tellingWords(Pair pair, Span run, Article article) {
        return pair.targetWords().stream()
                .map(Word::span)
                .filter(run::contains)
                .map(word -> article.text(word).toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
