package io.galley.analyse;

import io.galley.analyse.PairEstimator.Translation;
import io.galley.bitext.Bitext;
import io.galley.bitext.Encoding;
import io.galley.bitext.Estimate;
import io.galley.bitext.Pair;
import io.galley.bitext.Pairing;
import io.galley.bitext.Unit;
import io.galley.bitext.Units;
import io.galley.text.Answer;
import io.galley.text.Document;
import io.galley.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts an article beside its source. */
final class BitextReader {
    /** What is taken for the language of a source that nobody named. */
    private static final Locale USUAL_SOURCE = Locale.forLanguageTag("id");

    /** Where more of the sentences have no sure counterpart, errors may lie in what could not be compared. */
    private static final double MOST_UNSURE = 0.2;

    private static final int MOST_SENTENCES = 3_000;

    /** In UTF-16 code units. */
    private static final int LONGEST_SENTENCE = 8_000;

    private BitextReader() {}

    /**
     * What could be told of the translation.
     *
     * @param missing what could not, and why
     */
    record Comparison(Optional<Bitext> bitext, Map<Measurement, Lack> missing) {
        static Comparison none(Lack lack) {
            return new Comparison(Optional.empty(), Map.of(Measurement.ALIGNMENT, lack, Measurement.ESTIMATE, lack));
        }
    }

    static Comparison read(Document document, List<Passage> passages, PairEstimator estimator) {
        if (document.source().isEmpty()) {
            return Comparison.none(new Lack("no source text came along", false));
        }
        if (estimator.absence().isPresent()) {
            return Comparison.none(new Lack(estimator.absence().get(), true));
        }
        SourceText text = document.source().get();
        Locale language = document.languages().source().orElse(USUAL_SOURCE);
        List<Unit> source = Units.of(text.text(), text.segments(), language);
        List<Unit> target = target(document, passages);
        Optional<String> tooMuch = tooMuch(source, target);
        if (tooMuch.isPresent()) {
            return Comparison.none(new Lack(tooMuch.get(), true));
        }
        Answer<Encoding> sourceStates =
                estimator.encode(source.stream().map(Unit::text).toList());
        Answer<Encoding> targetStates =
                estimator.encode(target.stream().map(Unit::text).toList());
        Optional<String> missing = sourceStates.missing().or(targetStates::missing);
        if (missing.isPresent()) {
            return Comparison.none(new Lack(missing.get(), true));
        }
        List<Pair> pairs = Pairing.of(source, target, sourceStates.values(), targetStates.values());
        return estimated(new Bitext(language, text, pairs), document, estimator);
    }

    /** What nobody can put side by side in time: too many sentences, or one that never ends. */
    private static Optional<String> tooMuch(List<Unit> source, List<Unit> target) {
        if (Math.max(source.size(), target.size()) > MOST_SENTENCES) {
            return Optional.of("more than " + MOST_SENTENCES + " sentences are not compared with a source");
        }
        return Stream.concat(source.stream(), target.stream())
                .mapToInt(unit -> unit.span().length())
                .filter(length -> length > LONGEST_SENTENCE)
                .mapToObj(length -> "a sentence of " + length + " characters is not compared with a source")
                .findFirst();
    }

    private static List<Unit> target(Document document, List<Passage> passages) {
        List<Unit> units = new ArrayList<>();
        for (int block = 0; block < passages.size(); block++) {
            for (Sentence sentence : passages.get(block).sentences()) {
                units.add(new Unit(sentence.span(), sentence.span().in(document.text()), block));
            }
        }
        return units;
    }

    private static Comparison estimated(Bitext bitext, Document document, PairEstimator estimator) {
        List<Pair> whole = bitext.pairs().stream().filter(Pair::isWhole).toList();
        Answer<Estimate> answer = estimator.estimate(whole.stream()
                .map(pair -> new Translation(
                        pair.targetSpan().in(document.text()),
                        pair.sourceSpan().in(bitext.source().text())))
                .toList());
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (Pair pair : bitext.pairs()) {
            boolean estimated = pair.isWhole() && next < answer.values().size();
            pairs.add(estimated ? with(pair, answer.values().get(next++)) : pair);
        }
        Map<Measurement, Lack> missing = new EnumMap<>(Measurement.class);
        doubt(pairs).ifPresent(lack -> missing.put(Measurement.ALIGNMENT, lack));
        answer.missing().ifPresent(reason -> missing.put(Measurement.ESTIMATE, new Lack(reason, true)));
        return new Comparison(Optional.of(new Bitext(bitext.language(), bitext.source(), pairs)), missing);
    }

    private static Optional<Lack> doubt(List<Pair> pairs) {
        long unsure = pairs.stream().filter(pair -> !pair.sure()).count();
        if (unsure == 0) {
            return Optional.empty();
        }
        if (unsure > pairs.size() * MOST_UNSURE) {
            return Optional.of(new Lack(
                    "the source hardly looks like the text that the article was translated from: " + unsure + " of "
                            + pairs.size() + " pairs of sentences could not be matched for sure",
                    true));
        }
        return Optional.of(new Lack(
                unsure + " of " + pairs.size() + " pairs of sentences could not be matched with the source for sure",
                false));
    }

    private static Pair with(Pair pair, Estimate estimate) {
        int at = pair.targetSpan().start();
        return new Pair(
                pair.source(),
                pair.target(),
                pair.sourceWords(),
                pair.targetWords(),
                pair.sure(),
                pair.links(),
                Optional.of(new Estimate(
                        estimate.words().stream()
                                .map(word -> new Estimate.Word(word.span().shift(at), word.changed(), word.wrong()))
                                .toList(),
                        estimate.score())));
    }
}
