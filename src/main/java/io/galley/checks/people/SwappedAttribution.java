package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

public final class SwappedAttribution implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("swapped-attribution", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("A person quotes a news medium where the medium must have quoted the person")
            .why(
                    "Indonesian “dikutip” and “mengutip” are easily turned round, and then the words are put into the mouth of a"
                            + " newspaper.")
            .limits(
                    "A medium is known by a list and by words such as newspaper and Post. Now and then somebody does quote a"
                            + " newspaper.")
            .proven(0.95)
            .flags("⟦Governor Rahmat Hidayat quoted Kompas as saying⟧ that the dam was safe.")
            .flags(
                    "Mayor Lena Brandt opened the fair. “The harbor is too small,” ⟦Brandt quoted the Coast Herald as saying⟧.")
            .flags("⟦The newspaper was quoted by her as saying⟧ that the firm would close.")
            .flags("⟦The magazine Layar was quoted by Anton Siregar as saying⟧ that the festival would be moved.")
            .flags(
                    "The dam is safe, said Rahmat Hidayat. ⟦Reuters told Hidayat⟧ that the wall would hold for 100 years.")
            .accepts("Kompas quoted Governor Rahmat Hidayat as saying that the dam was safe.")
            .accepts("The newspaper was quoted by Reuters as saying that it would close.")
            .accepts("Brandt told the Coast Herald that the harbor was too small.")
            .accepts("The Guardian told Lena Brandt that it wanted to print her letter.")
            .accepts("Xinhua quoted the Coast Herald as saying that trade had fallen.")
            .build();

    private static final String MESSAGE =
            "Here the medium speaks and the person reports it; it must be the other way round";

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        Outlets outlets = Outlets.of(article);
        return article.sentences()
                .flatMap(sentence -> new Attributions(
                                sentence.tokens(), new SentencePeople(sentence, article, outlets), outlets)
                        .swapped().stream())
                .map(place -> Hit.at(place, MESSAGE));
    }
}
