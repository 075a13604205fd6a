package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An Indonesian rank or office that a reader of English takes for a name. */
public final class TitleAsName implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("title-as-name", Category.UNTRANSLATED, Severity.MAJOR)
            .summary("An Indonesian rank or office stands in the text as if it were a name")
            .why("Readers take the title for a first name, and do not learn what the person is.")
            .limits(
                    "Only the titles of a list are known. One that the article explains somewhere is left to it, and so are"
                            + " honorifics such as Pak, Bu and Haji, which English texts about Indonesia keep.")
            .proven(0.95)
            .flags("⟦Kapolres⟧ Dedi Kurniawan said that two men had been detained.")
            .flags("The road will be closed until Monday, ⟦Wagub⟧ Nugraha said.")
            .flags("The budget was approved after ⟦Menkeu⟧ had spoken to lawmakers for an hour.")
            .flags("“Nobody was hurt,” said ⟦Kasat Reskrim⟧ Dimas Saputra.")
            .flags("⟦Wali Kota⟧ Ratna Wulandari planted the first tree.")
            .accepts(
                    "The Kapolres (district police chief) thanked the villagers.",
                    "Kapolres Dedi Kurniawan left at noon.")
            .accepts("The bupati, or regent, is elected for five years.")
            .accepts("Lukman Hakim Saifuddin met her in Jaksa Street.")
            .accepts("Pak Dedi and Ibu Ratna run the shop with Haji Lulung.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<ForeignTitle> titles = article.sentences()
                .flatMap(sentence -> ForeignTitle.in(sentence).stream())
                .toList();
        Set<String> explained = new HashSet<>();
        titles.stream().filter(ForeignTitle::isExplained).forEach(title -> explained.add(title.key()));
        return titles.stream().filter(title -> !explained.contains(title.key())).map(title -> Hit.at(
                        title.span(), message(article.text(title.span()), title.meaning()))
                .suggesting(title.isBeforeName() ? List.of(title.meaning()) : List.of()));
    }

    private static String message(String words, String meaning) {
        return "“" + words + "” is no name but a title: " + meaning.toLowerCase(Locale.ROOT);
    }
}
