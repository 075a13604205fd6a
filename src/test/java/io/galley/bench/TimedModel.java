package io.galley.bench;

import io.galley.analyse.Cloze;
import io.galley.analyse.Estimator;
import io.galley.analyse.Sentence;
import io.galley.measure.onnx.EnglishModel;
import io.galley.measure.onnx.ModelLimits;
import io.galley.measure.onnx.ModelStore;
import io.galley.text.Answer;
import io.galley.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The English model, remembering nothing, with a look at the clock before and after each of its two halves. */
final class TimedModel implements Estimator {
    private final Estimator model = EnglishModel.load(
            new ModelStore(ModelStore.usualDirectory()),
            new ModelLimits(ModelLimits.DEFAULT.budget(), ModelLimits.DEFAULT.threads(), 0, 0));
    private final List<Double> doubts = new ArrayList<>();
    private final List<Double> clozes = new ArrayList<>();

    @Override
    public Answer<List<Doubt>> doubts(Document document, List<Sentence> sentences) {
        long start = System.nanoTime();
        Answer<List<Doubt>> answer = model.doubts(document, sentences);
        doubts.add((System.nanoTime() - start) / 1e6);
        return answer;
    }

    @Override
    public Answer<Cloze> clozes(Document document, List<Blank> blanks) {
        long start = System.nanoTime();
        Answer<Cloze> answer = model.clozes(document, blanks);
        clozes.add((System.nanoTime() - start) / 1e6);
        return answer;
    }

    @Override
    public Optional<String> absence() {
        return model.absence();
    }

    /** Milliseconds of the tagger for each article, sorted. */
    double[] ofDoubts() {
        return sorted(doubts);
    }

    /** Milliseconds of the masked-word model for each article, sorted. */
    double[] ofClozes() {
        return sorted(clozes);
    }

    void forget() {
        doubts.clear();
        clozes.clear();
    }

    private static double[] sorted(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
