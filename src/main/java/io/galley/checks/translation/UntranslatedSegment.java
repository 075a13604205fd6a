package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.analyse.Token;
import io.galley.bitext.Pair;
import io.galley.bitext.Word;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds sentences that stand in the article as they stand in the source. */
public final class UntranslatedSegment implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("untranslated-segment", Category.UNTRANSLATED, Severity.CRITICAL)
            .summary("A sentence was not translated")
            .why("Readers cannot read it.")
            .limits("A sentence of fewer than four words in small letters does not count: it may be a name or a title.")
            .coversAnyLanguage()
            .needs(Measurement.ALIGNMENT)
            .proven(0.95)
            .flagsTranslation(
                    "Gempa itu merusak ratusan rumah di dua desa. Warga mengungsi ke balai kota.",
                    "The quake damaged hundreds of houses in two villages. ⟦Warga mengungsi ke balai kota.⟧")
            .acceptsTranslation(
                    "Papan itu berbunyi “The ferry leaves at noon and returns before dark.”",
                    "The sign said “The ferry leaves at noon and returns before dark.”")
            .acceptsTranslation(
                    "Lagu “Indonesia Raya” dinyanyikan di Gedung Merdeka.",
                    "“Indonesia Raya” was sung in Gedung Merdeka.")
            .flagsTranslation(
                    Locale.forLanguageTag("id"),
                    "Gempa itu merusak ratusan rumah di dua desa. Warga mengungsi ke balai kota.",
                    Locale.CHINESE,
                    "地震损坏了两个村庄的数百所房屋。 ⟦Warga mengungsi ke balai kota.⟧")
            .build();

    private static final int FEWEST_WORDS = 4;
    private static final double SHARE = 0.6;
    private static final double MOST_OF_LANGUAGE = 0.75;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.bitext().stream()
                .flatMap(bitext -> bitext.pairs().stream())
                .filter(Pair::isWhole)
                .filter(pair -> isCopied(pair, article) && !isOfItsLanguage(pair.targetSpan(), article))
                .map(pair -> Hit.at(pair.targetSpan(), "This stands here as it stands in the source"));
    }

    /** Whether the article's language has nearly all of the words: the source quotes it. Where nobody knows words, it is not. */
    private static boolean isOfItsLanguage(Span place, Article article) {
        List<Token> words = article.tokens(place).stream().filter(Token::isWord).toList();
        return words.stream().anyMatch(word -> !word.readings().isEmpty())
                && words.stream().filter(Token::known).count() >= MOST_OF_LANGUAGE * words.size();
    }

    private static boolean isCopied(Pair pair, Article article) {
        Set<String> source =
                Set.copyOf(words(pair.sourceWords(), article.document().text(Side.SOURCE)));
        List<String> target = words(pair.targetWords(), article.document().text());
        long copied = target.stream().filter(source::contains).count();
        return copied >= FEWEST_WORDS && copied >= SHARE * target.size();
    }

    /** Words in small letters of a script that has some, any word of one that has none; not Han signs, which two languages share. */
    private static List<String> words(List<Word> words, String text) {
        return words.stream()
                .map(word -> word.span().in(text))
                .filter(word -> word.codePoints()
                        .allMatch(
                                c -> Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isIdeographic(c)))
                .collect(Collectors.toList());
    }
}
