package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.checks.wording.Idiom.Broken;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.DataFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds idioms by what they should be, in a list, and not by what is made of them. */
public final class BrokenIdiom implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("broken-idiom", Category.UNIDIOMATIC, Severity.MINOR)
            .summary("A fixed phrase has an article, a preposition or a number that it does not have in English")
            .why("The reader stumbles, takes the words literally, and hears the other language behind them.")
            .limits(
                    "Only one article, preposition or number may differ, and only from the phrases of a list. A phrase that has an"
                            + " ordinary meaning with another article is not on it.")
            .preview(0.5)
            .flags("The two mayors do not ⟦see eye with eye⟧ on the new port.")
            .flags("Officials ⟦kept the track⟧ of every parcel that left the port.")
            .flags("The harbor is small. ⟦On other hand⟧, it never freezes.")
            .flags("Ferries were cancelled ⟦from the time to time⟧ last winter.")
            .accepts(
                    "Officials kept track of every parcel. On the other hand, ferries were cancelled from time to time.")
            .accepts("They took place on the bench. Farmers set sail and took the stage.")
            .accepts("He kept the tracks clear. The train left at the same time.")
            .accepts("The coach left in the hands of police. The children held hands and drew a breath.")
            .build();

    private static final Comparator<Idiom> LONGEST_FIRST =
            Comparator.comparingInt((Idiom idiom) -> idiom.words().size()).reversed();

    /** The phrases by their last word. */
    private static final Map<String, List<Idiom>> IDIOMS = load();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.prose().flatMap(passage -> passage.sentences().stream()).flatMap(BrokenIdiom::inspect);
    }

    private static Stream<Hit> inspect(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int last = 1; last < tokens.size(); last++) {
            List<Idiom> ending = endingAt(tokens.get(last));
            int end = last;
            if (ending.stream().noneMatch(idiom -> idiom.standsWhole(tokens, end))) {
                ending.stream()
                        .map(idiom -> idiom.brokenAt(tokens, end))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(BrokenIdiom::hit)
                        .filter(hit ->
                                hits.stream().noneMatch(other -> other.span().overlaps(hit.span())))
                        .ifPresent(hits::add);
            }
        }
        return hits.stream();
    }

    private static List<Idiom> endingAt(Token token) {
        List<Idiom> idioms = new ArrayList<>(IDIOMS.getOrDefault(token.lower(), List.of()));
        token.readings().stream()
                .map(reading -> reading.lemma())
                .filter(lemma -> !lemma.equals(token.lower()))
                .distinct()
                .forEach(lemma -> idioms.addAll(IDIOMS.getOrDefault(lemma, List.of())));
        idioms.addAll(IDIOMS.getOrDefault(token.lower() + "s", List.of()));
        if (idioms.size() > 1) {
            idioms.sort(LONGEST_FIRST);
        }
        return idioms;
    }

    private static Hit hit(Broken broken) {
        return Hit.at(broken.span(), "The phrase is “" + broken.right() + "”").suggesting(List.of(broken.right()));
    }

    private static Map<String, List<Idiom>> load() {
        Map<String, List<Idiom>> idioms = new HashMap<>();
        for (List<String> row : DataFile.rows(BrokenIdiom.class, "idioms.tsv")) {
            List<String> words = List.of(row.get(1).split(" ", -1));
            idioms.computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
                    .add(new Idiom(words, row.get(0).equals("v")));
        }
        return idioms;
    }
}
