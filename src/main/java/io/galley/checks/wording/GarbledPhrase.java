package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.analyse.Cloze;
import io.galley.analyse.Measurement;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.analyse.WordFit;
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
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the wrong word in a set phrase by two witnesses: a model that, without the word, expects another one there, and a list
 * in which the phrase goes with that other word.
 */
public final class GarbledPhrase implements Check {
    /** Below this probability the model expects too many words for one of them to be meant. */
    private static final double EXPECTED = 0.5;

    /** Two words make hardly a phrase, unless the model is as good as certain. */
    private static final double CERTAIN = 0.95;

    /** Above this probability the written word is one that may well stand there. */
    private static final double STANDS = 0.0001;

    /** A word that the model does not know as one must at least look wrong to it. */
    private static final double LOOKS_WRONG = 0.5;

    private static final int SHORTEST_WORD = 3;

    /** Words that make phrases out of anything, beside those that are shorter. */
    private static final Set<String> PARTICLES = Set.of(
            "about", "after", "against", "ahead", "along", "around", "away", "back", "before", "behind", "down", "from",
            "into", "onto", "over", "than", "that", "through", "under", "upon", "with");

    private static final CheckSpec SPEC = CheckSpec.of("garbled-phrase", Category.UNIDIOMATIC, Severity.MINOR)
            .summary("A set phrase has another word in the place of its own")
            .why("The other word means nearly the same, and the phrase no longer means anything.")
            .limits(
                    "It needs the neural model, which looks closer at the most doubtful words of an article only. The phrases"
                            + " are those of a list, and the word must be the only one that is wrong.")
            .needs(Measurement.WORD_FIT)
            .preview(0.85)
            .flags("The match ⟦took location⟧ on Monday in the old stadium of the town.")
            .accepts("The match took place on Monday. At least two players were hurt.")
            .build();

    /** The phrases by each of their words. */
    private static final Map<String, List<Idiom>> PHRASES = new HashMap<>();

    static {
        Stream.of("idioms.tsv", "set-phrases.tsv")
                .flatMap(file -> DataFile.rows(GarbledPhrase.class, file).stream())
                .map(row ->
                        new Idiom(List.of(row.get(1).split(" ", -1)), row.get(0).equals("v")))
                .distinct()
                .forEach(phrase -> phrase.words().stream().distinct().forEach(word -> PHRASES.computeIfAbsent(
                                word, unused -> new ArrayList<>())
                        .add(phrase)));
    }

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.measurements().fits().stream().flatMap(fit -> inspect(fit, article).stream());
    }

    private static Optional<Hit> inspect(WordFit fit, Article article) {
        Optional<Cloze> doubtful =
                fit.cloze().filter(cloze -> cloze.rarity() < 1 ? cloze.written() < STANDS : fit.wrong() >= LOOKS_WRONG);
        return doubtful.flatMap(cloze -> article.prose()
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> sentence.span().contains(fit.word().span()))
                .findFirst()
                .flatMap(sentence -> inspect(fit.word(), cloze, sentence)));
    }

    private static Optional<Hit> inspect(Token word, Cloze cloze, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int at = tokens.indexOf(word);
        if (at < 0 || phrase(tokens, at, word.lower()).isPresent()) {
            return Optional.empty();
        }
        return cloze.proposals().stream()
                .filter(proposal -> proposal.probability() >= EXPECTED
                        && proposal.word().length() >= SHORTEST_WORD
                        && !PARTICLES.contains(proposal.word()))
                .flatMap(proposal -> phrase(tokens, at, proposal.word()).stream()
                        .filter(broken -> proposal.probability() >= CERTAIN || !isOfTwoWords(broken)))
                .findFirst()
                .map(broken -> Hit.at(broken.span(), "The phrase is “" + broken.right() + "”")
                        .suggesting(List.of(broken.right())));
    }

    /** A preposition and what follows. */
    private static boolean isOfTwoWords(Broken broken) {
        return broken.right().indexOf(' ') == broken.right().lastIndexOf(' ') && !broken.isVerb();
    }

    /** The longest phrase that stands around a place if a word stands at it. */
    private static Optional<Broken> phrase(List<Token> tokens, int at, String word) {
        return PHRASES.getOrDefault(word, List.of()).stream()
                .flatMap(phrase -> phrase.with(word, tokens, at))
                .max(Comparator.comparingInt(broken -> broken.span().length()));
    }
}
