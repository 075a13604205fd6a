package io.galley.app;

import io.galley.analyse.Cloze;
import io.galley.analyse.Estimator;
import io.galley.analyse.Models;
import io.galley.analyse.PairEstimator;
import io.galley.analyse.Sentence;
import io.galley.bitext.Encoding;
import io.galley.bitext.Estimate;
import io.galley.text.Answer;
import io.galley.text.Deadline;
import io.galley.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Models that are loaded when one of them is first asked. */
final class ModelsOnDemand implements Supplier<Models> {
    private final Supplier<Models> loading;

    /** Holds one at most; a map makes two threads load it only once. */
    private final Map<String, Models> loaded = new ConcurrentHashMap<>();

    private ModelsOnDemand(Supplier<Models> loading) {
        this.loading = loading;
    }

    static Models of(Supplier<Models> loading) {
        ModelsOnDemand models = new ModelsOnDemand(loading);
        return new Models(new Words(models), new Pairs(models));
    }

    @Override
    public Models get() {
        return loaded.computeIfAbsent("the only ones", key -> loading.get());
    }

    private record Words(Supplier<Models> models) implements Estimator {
        @Override
        public Answer<List<Doubt>> doubts(Document document, List<Sentence> sentences) {
            return models.get().words().doubts(document, sentences);
        }

        @Override
        public Answer<Cloze> clozes(Document document, List<Blank> blanks) {
            return models.get().words().clozes(document, blanks);
        }

        @Override
        public Estimator until(Deadline deadline) {
            return new Words(() -> new Models(
                    models.get().words().until(deadline), models.get().pairs()));
        }

        @Override
        public Optional<String> absence() {
            return models.get().words().absence();
        }
    }

    private record Pairs(Supplier<Models> models) implements PairEstimator {
        @Override
        public Answer<Encoding> encode(List<String> sentences) {
            return models.get().pairs().encode(sentences);
        }

        @Override
        public Answer<Estimate> estimate(List<Translation> translations) {
            return models.get().pairs().estimate(translations);
        }

        @Override
        public PairEstimator until(Deadline deadline) {
            return new Pairs(
                    () -> new Models(models.get().words(), models.get().pairs().until(deadline)));
        }

        @Override
        public Optional<String> absence() {
            return models.get().pairs().absence();
        }
    }
}
