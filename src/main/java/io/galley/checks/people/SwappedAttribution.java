package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

public final class SwappedAttribution implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("swapped-attribution", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("A person quotes a news medium where the medium must have quoted the person")
            .why("Indonesian “dikutip” and “mengutip” are easily turned round, and then the words are put into the mouth of a"
                    + " newspaper.")
            .limits("A medium is known by a list and by words such as newspaper and Post. Now and then somebody does quote a"
                    + " newspaper.")
            .preview(0.9)
            .flags("⟦Governor Rahmat Hidayat quoted Kompas as saying⟧ that the dam was safe.")
            .flags("Mayor Lena Brandt opened the fair. “The harbor is too small,” ⟦Brandt quoted the Coast Herald as saying⟧.")
            .flags("⟦The newspaper was quoted by her as saying⟧ that the firm would close.")
            .flags("⟦The magazine Layar was quoted by Anton Siregar as saying⟧ that the festival would be moved.")
            .flags("The dam is safe, said Rahmat Hidayat. ⟦Reuters told Hidayat⟧ that it would hold for 100 years.")
            .accepts("Kompas quoted Governor Rahmat Hidayat as saying that the dam was safe.")
            .accepts("The newspaper was quoted by Reuters as saying that it would close.")
            .accepts("Brandt told the Coast Herald that the harbor was too small.")
            .accepts("Xinhua quoted the Coast Herald as saying that trade had fallen.")
            .build();

    private static final String MESSAGE = "here the medium speaks and the person reports it; it must be the other way round";

    private static final Set<String> PRONOUNS = Set.of("him", "her", "them");

    private static final Set<String> QUOTING = Set.of("quoted", "cited", "quotes", "cites");

    private static final int LONGEST_MEDIUM = 6;

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.sentences().flatMap(sentence -> inspect(sentence, article).stream());
    }

    private static List<Hit> inspect(Sentence sentence, Article article) {
        List<Token> tokens = sentence.tokens();
        List<Hit> hits = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Optional<Span> span = Optional.empty();
            if (QUOTING.contains(tokens.get(i).lower())) {
                span = tokens.get(i + 1).is("by") && tokens.get(i - 1).is("was")
                        ? quotedBy(i, sentence, article)
                        : quoting(i, sentence, article);
            } else if (tokens.get(i).is("told")) {
                span = told(i, sentence, article);
            }
            span.map(place -> Hit.at(place, MESSAGE)).ifPresent(hits::add);
        }
        return hits;
    }

    /** "Brandt quoted the Herald as saying". */
    private static Optional<Span> quoting(int verb, Sentence sentence, Article article) {
        List<Token> tokens = sentence.tokens();
        int as = verb + 1;
        while (as < tokens.size() && as - verb <= LONGEST_MEDIUM && !tokens.get(as).is("as")) {
            as++;
        }
        if (as + 1 >= tokens.size() || !isSaying(tokens, as) || !Outlets.in(tokens, verb + 1, as)) {
            return Optional.empty();
        }
        Span saying = tokens.get(as + 1).span();
        return Person.endingAt(verb - 1, sentence, article).map(person -> person.to(saying));
    }

    /** "The paper was quoted by her as saying". */
    private static Optional<Span> quotedBy(int verb, Sentence sentence, Article article) {
        List<Token> tokens = sentence.tokens();
        int by = verb + 1;
        int first = by + 1;
        if (first >= tokens.size()) {
            return Optional.empty();
        }
        boolean pronoun = PRONOUNS.contains(tokens.get(first).lower());
        int as = first + 1;
        while (as < tokens.size() && as - first <= LONGEST_MEDIUM && !tokens.get(as).is("as")) {
            as++;
        }
        if (as + 1 >= tokens.size()
                || !isSaying(tokens, as)
                || !(pronoun || Person.endingAt(as - 1, sentence, article).isPresent())) {
            return Optional.empty();
        }
        int start = verb - 1;
        while (start > 0 && verb - start <= LONGEST_MEDIUM && tokens.get(start - 1).isWord()) {
            start--;
        }
        Span saying = tokens.get(as + 1).span();
        return Outlets.startingIn(tokens, start, verb - 1)
                .map(from -> tokens.get(from).span().to(saying));
    }

    private static boolean isSaying(List<Token> tokens, int as) {
        return tokens.get(as + 1).is("saying");
    }

    /** "Reuters told Brandt": news agencies are told. */
    private static Optional<Span> told(int verb, Sentence sentence, Article article) {
        List<Token> tokens = sentence.tokens();
        int first = verb - 1;
        while (first > 0 && tokens.get(first - 1).isWord() && tokens.get(first - 1).isCapitalised()) {
            first--;
        }
        if (!Outlets.isName(tokens, first, verb)) {
            return Optional.empty();
        }
        Span medium = tokens.get(first).span();
        return Person.startingAt(verb + 1, sentence, article).map(medium::to);
    }
}
