package io.galley.checks.wording;

import io.galley.analyse.Cloze;
import io.galley.analyse.Cloze.Proposal;
import io.galley.text.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What speaks for and against a word in its place.
 *
 * @param doubt by how many standard deviations the tagger doubts it more than it doubts the article's words
 * @param surprise how unlikely the word, or its beginning, is where it stands, as a negative logarithm
 * @param expectation how sure the model is of its best proposal, as a logarithm
 * @param grammar how much of what is expected are words that carry grammar
 * @param recurrence how often the article has the word elsewhere, as a logarithm
 */
record Misfit(double doubt, double surprise, double expectation, double grammar, double recurrence) {
    /** Words that carry grammar and no sense of their own. */
    static final Set<String> GRAMMAR = DataFile.rows(Misfit.class, "grammar-words.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    // A logistic regression, fitted on the tuning half of the measuring bench: its clean news, its planted wrong
    // senses, and
    // words over which another English word of the same Indonesian translation (by FreeDict) was written. The last
    // number puts
    // 0 where about one word in 10,000 of all clean news lies falsely above it. See decision 14.
    private static final double DOUBT = 0.96;
    private static final double SURPRISE = 0.28;
    private static final double EXPECTATION = 0.35;
    private static final double GRAMMAR_WORDS = -1.44;
    private static final double RECURRENCE = -1.7;
    private static final double START = -7.6;

    private static final double LEAST_WRITTEN = 1e-9;
    private static final double LEAST_PROPOSAL = 1e-3;

    /**
     * @param doubt as {@link UsualDoubt#exceededBy} has it
     * @param elsewhere how often the article has the word in other places
     */
    static Misfit of(String word, double doubt, Cloze cloze, int elsewhere) {
        List<Proposal> others = cloze.proposals().stream()
                .filter(proposal -> !proposal.word().equals(word))
                .toList();
        return new Misfit(
                doubt,
                -Math.log(cloze.written() + LEAST_WRITTEN),
                Math.log(
                        others.stream().mapToDouble(Proposal::probability).max().orElse(0) + LEAST_PROPOSAL),
                others.stream()
                        .filter(other -> GRAMMAR.contains(other.word()))
                        .mapToDouble(Proposal::probability)
                        .sum(),
                Math.log1p(elsewhere));
    }

    /** The odds that the word is wrong against those from which on it is worth telling, as a logarithm: at 0 it begins to be. */
    double odds() {
        return START
                + DOUBT * doubt
                + SURPRISE * surprise
                + EXPECTATION * expectation
                + GRAMMAR_WORDS * grammar
                + RECURRENCE * recurrence;
    }
}
