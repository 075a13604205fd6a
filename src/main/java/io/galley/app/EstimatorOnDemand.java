package io.galley.app;

import io.galley.analyse.Cloze;
import io.galley.analyse.Estimator;
import io.galley.analyse.Sentence;
import io.galley.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** An estimator that is loaded when it is first asked. */
final class EstimatorOnDemand implements Estimator {
    private final Supplier<Estimator> loading;

    /** Holds one at most; a map makes two threads load it only once. */
    private final Map<String, Estimator> loaded = new ConcurrentHashMap<>();

    EstimatorOnDemand(Supplier<Estimator> loading) {
        this.loading = loading;
    }

    @Override
    public Answer<List<Doubt>> doubts(Document document, List<Sentence> sentences) {
        return estimator().doubts(document, sentences);
    }

    @Override
    public Answer<Cloze> clozes(Document document, List<Blank> blanks) {
        return estimator().clozes(document, blanks);
    }

    @Override
    public Optional<String> absence() {
        return estimator().absence();
    }

    private Estimator estimator() {
        return loaded.computeIfAbsent("the only one", key -> loading.get());
    }
}
