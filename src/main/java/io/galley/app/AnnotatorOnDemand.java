package io.galley.app;

import io.galley.analyse.Annotator;
import io.galley.measure.languagetool.LanguageToolAnnotator;
import io.galley.measure.languagetool.Limits;
import io.galley.text.Deadline;
import io.galley.text.Document;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** LanguageTool, loaded for a language when the first article in it is read. */
final class AnnotatorOnDemand implements Annotator {
    private final int atATime;
    private final Limits limits;
    private final Map<Locale, LanguageToolAnnotator> loaded;
    private final Optional<Deadline> end;

    private AnnotatorOnDemand(
            int atATime, Limits limits, Map<Locale, LanguageToolAnnotator> loaded, Optional<Deadline> end) {
        this.atATime = atATime;
        this.limits = limits;
        this.loaded = loaded;
        this.end = end;
    }

    static AnnotatorOnDemand of(int atATime, Limits limits) {
        return new AnnotatorOnDemand(atATime, limits, new ConcurrentHashMap<>(), Optional.empty());
    }

    @Override
    public Annotation annotate(Document document) {
        LanguageToolAnnotator annotator = loaded.computeIfAbsent(
                document.languages().target(),
                language -> new LanguageToolAnnotator(Set.of(language), atATime, limits));
        return end.map(annotator::until).orElse(annotator).annotate(document);
    }

    @Override
    public Annotator until(Deadline deadline) {
        return new AnnotatorOnDemand(atATime, limits, loaded, Optional.of(deadline));
    }
}
