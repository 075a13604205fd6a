package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.analyse.Cloze;
import io.galley.analyse.Cloze.Proposal;
import io.galley.analyse.Measurement;
import io.galley.analyse.Reading;
import io.galley.analyse.Token;
import io.galley.analyse.WordFit;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that are doubted by a tagger of errors and by a guesser of masked words alike. */
public final class OddWord implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("odd-word", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("A word hardly fits the sentence that it stands in")
            .why(
                    "It is often the wrong one of several senses that the translated word has, and the reader is misled or lost.")
            .limits(
                    "It finds about half of the words that are wrong, none of which the article says twice, and a third of those that"
                            + " are so rare that the model does not know them. Terms of a trade that the model has seldom read, such as those"
                            + " of stock exchanges, and bold images are sometimes taken for errors. Three guesses an article, at most.")
            .needs(Measurement.WORD_FIT)
            .preview(0.8)
            .flags("The court sentenced the former mayor to four years in ⟦bathroom⟧.")
            .flags("The governor promised to build a new ⟦knee⟧ across the river.")
            .flags("The judge has ⟦shot⟧ a date for the next hearing.")
            .accepts("The court sentenced the former mayor to four years in prison.")
            .accepts("The governor promised to build a new bridge across the river.")
            .accepts("The choir sang a madrigal. Every madrigal in the book is by an unknown composer.")
            .build();

    /** Guesses about one article; the surest. */
    private static final int MOST_GUESSES = 3;

    private static final int MOST_PROPOSALS = 3;
    private static final double LEAST_PROPOSAL = 0.02;

    private record Guess(Token word, Cloze cloze, double odds) {}

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<WordFit> fits = article.measurements().fits();
        UsualDoubt usual = UsualDoubt.of(fits);
        return fits.stream()
                .filter(fit -> !isInCapitals(fit.word()))
                .flatMap(fit -> fit.cloze().stream().map(cloze -> guess(article, fit, usual, cloze)))
                .filter(guess -> guess.odds() > 0)
                .sorted(Comparator.comparingDouble(Guess::odds).reversed())
                .limit(MOST_GUESSES)
                .map(guess -> Hit.at(guess.word().span(), message(article, guess)));
    }

    /** The models read lower case only, and a headline in capitals has a grammar of its own. */
    private static boolean isInCapitals(Token word) {
        return word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }

    private static Guess guess(Article article, WordFit fit, UsualDoubt usual, Cloze cloze) {
        Token word = fit.word();
        return new Guess(
                word,
                cloze,
                Misfit.of(word.lower(), usual.exceededBy(fit.wrong()), cloze, elsewhere(article, word))
                        .odds());
    }

    /** How often the article has a form of a word in other places. */
    private static int elsewhere(Article article, Token word) {
        Set<String> lemmas = word.readings().stream().map(Reading::lemma).collect(Collectors.toSet());
        return (int) article.sentences()
                .flatMap(sentence -> sentence.words().stream())
                .filter(other -> !other.equals(word))
                .filter(other -> other.readings().stream().map(Reading::lemma).anyMatch(lemmas::contains))
                .count();
    }

    private static String message(Article article, Guess guess) {
        String start = "“" + article.text(guess.word().span()) + "” hardly fits here";
        List<String> expected = guess.cloze().proposals().stream()
                .filter(proposal -> proposal.probability() >= LEAST_PROPOSAL)
                .map(Proposal::word)
                .filter(word -> !Misfit.GRAMMAR.contains(word)
                        && !word.equals(guess.word().lower()))
                .limit(MOST_PROPOSALS)
                .map(word -> "“" + word + "”")
                .toList();
        return expected.isEmpty() ? start : start + "; the sentence makes one expect " + String.join(", ", expected);
    }
}
