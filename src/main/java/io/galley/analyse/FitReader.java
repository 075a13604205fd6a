package io.galley.analyse;

import io.galley.analyse.Estimator.Blank;
import io.galley.analyse.Estimator.Doubt;
import io.galley.text.Answer;
import io.galley.text.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Has the words of an article measured that could be wrong in themselves, and looks closer at those likeliest so. */
final class FitReader {
    /** How many words of an article are looked at closer, at least. */
    private static final int LEAST_CLOZES = 4;

    /** One more for so many sentences. */
    private static final int SENTENCES_PER_CLOZE = 4;

    private static final int SHORTEST_WORD = 3;

    /** Words that carry grammar and no sense of their own. */
    private static final List<String> FUNCTION_TAGS =
            List.of("DT", "IN", "PRP", "MD", "CC", "TO", "W", "EX", "PDT", "CD", "RP");

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "not");

    private final Article article;
    private final Estimator estimator;

    private FitReader(Article article, Estimator estimator) {
        this.article = article;
        this.estimator = estimator;
    }

    static Measurements read(Article article, Estimator estimator) {
        return new FitReader(article, estimator).read();
    }

    private Measurements read() {
        List<Sentence> sentences = new ArrayList<>();
        Map<Token, Sentence> candidates = new LinkedHashMap<>();
        for (Passage passage : article.passages()) {
            Block block = passage.segment().block();
            if (block.isProse() || block == Block.HEADLINE || block == Block.CAPTION) {
                for (Sentence sentence : passage.sentences()) {
                    List<Token> words = candidates(sentence, block);
                    words.forEach(word -> candidates.put(word, sentence));
                    if (!words.isEmpty()) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        Answer<List<Doubt>> answer = estimator.doubts(article.document(), sentences);
        List<Doubt> doubts = answer.values().stream()
                .flatMap(List::stream)
                .filter(doubt -> candidates.containsKey(doubt.token()))
                .toList();
        List<Token> worst = doubts.stream()
                .sorted(Comparator.comparingDouble(Doubt::wrong).reversed())
                .limit(LEAST_CLOZES + sentences.size() / SENTENCES_PER_CLOZE)
                .map(Doubt::token)
                .toList();
        Answer<Cloze> clozes = estimator.clozes(
                article.document(),
                worst.stream()
                        .map(word -> new Blank(Objects.requireNonNull(candidates.get(word)), word))
                        .toList());
        Map<Token, Cloze> expected = new LinkedHashMap<>();
        for (int i = 0; i < clozes.values().size(); i++) {
            expected.put(worst.get(i), clozes.values().get(i));
        }
        Map<Measurement, Lack> missing = new LinkedHashMap<>();
        answer.missing()
                .or(clozes::missing)
                .ifPresent(reason -> missing.put(Measurement.WORD_FIT, new Lack(reason, true)));
        return new Measurements(
                doubts.stream()
                        .map(doubt -> new WordFit(
                                doubt.token(),
                                doubt.wrong(),
                                doubt.changed(),
                                Optional.ofNullable(expected.get(doubt.token()))))
                        .toList(),
                missing);
    }

    /** Nouns, verbs, adjectives and adverbs that are no names. Quotations are translated like the rest. */
    private List<Token> candidates(Sentence sentence, Block block) {
        List<Mention> names = article.people().within(sentence.span()).stream()
                .map(People.Named::mention)
                .toList();
        return sentence.tokens().stream()
                .filter(FitReader::carriesSense)
                .filter(token -> block == Block.HEADLINE || !token.isCapitalised())
                .filter(token -> names.stream().noneMatch(name -> name.span().overlaps(token.span())))
                .toList();
    }

    private static boolean carriesSense(Token token) {
        return token.text().length() >= SHORTEST_WORD
                && token.known()
                && token.text().codePoints().allMatch(Character::isLetter)
                && !token.isOnly("NNP")
                && !token.readings().isEmpty()
                && token.readings().stream()
                        .noneMatch(reading -> AUXILIARIES.contains(reading.lemma())
                                || FUNCTION_TAGS.stream().anyMatch(reading.tag()::startsWith));
    }
}
