package io.galley.measure.languagetool;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.galley.analyse.Annotator;
import io.galley.text.Document;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.languagetool.Languages;

/**
 * LanguageTool, behind plain values: a bounded number of instances for each language, since none may serve two threads, and
 * one memory of sentences already read, since an edited article keeps most of its own.
 */
public final class LanguageToolAnnotator implements Annotator {
    /** The name that gaps carry for what LanguageTool did not read. */
    public static final String NAME = "languagetool";

    private final Limits limits;
    private final Map<Locale, BlockingQueue<Instance>> instances = new LinkedHashMap<>();
    private final Cache<SentenceKey, ReadSentence> memory;
    private final Dialects dialects = new Dialects();

    record SentenceKey(Locale language, String sentence) {}

    /**
     * Loads LanguageTool; seconds the first time.
     *
     * @param languages what it must read, by LanguageTool's codes
     * @param atATime how many articles of one language it may read at the same time
     */
    public LanguageToolAnnotator(Set<Locale> languages, int atATime, Limits limits) {
        this.limits = limits;
        memory = Caffeine.newBuilder().maximumSize(limits.cachedSentences()).build();
        Set<String> silenced = SilencedRules.ids();
        for (Locale language : languages) {
            BlockingQueue<Instance> pool = new LinkedBlockingQueue<>();
            for (int i = 0; i < atATime; i++) {
                pool.add(new Instance(Languages.getLanguageForShortCode(language.toLanguageTag()), silenced));
            }
            instances.put(language, pool);
        }
    }

    @Override
    public Annotation annotate(Document document) {
        Locale language = document.languages().target();
        BlockingQueue<Instance> pool = instances.get(language);
        if (pool == null) {
            return ReadingOf.nothing(document, "LanguageTool is not loaded for " + language.toLanguageTag());
        }
        long deadline = System.nanoTime() + limits.budget().toNanos();
        try {
            Instance instance = pool.poll(limits.budget().toMillis(), TimeUnit.MILLISECONDS);
            if (instance == null) {
                return ReadingOf.nothing(document, "LanguageTool was busy with other articles for " + seconds());
            }
            try {
                return new ReadingOf(document, instance, memory, dialects, limits, deadline).annotation();
            } finally {
                pool.add(instance);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ReadingOf.nothing(document, "the reading was interrupted");
        }
    }

    private String seconds() {
        return limits.budget().toMillis() / 1000.0 + " s";
    }
}
