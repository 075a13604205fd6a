package io.galley.measure.languagetool;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.galley.analyse.Annotator;
import io.galley.analyse.Note;
import io.galley.text.Deadline;
import io.galley.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;

/**
 * LanguageTool, behind plain values: a bounded number of instances for each language, since none may serve two threads, and
 * one memory of sentences already read, since an edited article keeps most of its own.
 */
public final class LanguageToolAnnotator implements Annotator {
    /** The name that gaps carry for what LanguageTool did not read. */
    public static final String NAME = "languagetool";

    private static final Logger LOG = System.getLogger(LanguageToolAnnotator.class.getName());

    private final Limits limits;
    private final Map<Locale, BlockingQueue<Instance>> instances;
    private final Memory memory;
    private final Optional<Deadline> end;

    /**
     * Loads LanguageTool; seconds the first time.
     *
     * @param languages what it must read: American English, British English
     * @param atATime how many articles of one language it may read at the same time
     */
    public LanguageToolAnnotator(Set<Locale> languages, int atATime, Limits limits) {
        this.limits = limits;
        memory = new Memory(limits);
        instances = new LinkedHashMap<>();
        end = Optional.empty();
        Rulebook rulebook = new Rulebook();
        loadTogether(languages);
        Dialects dialects = new Dialects(Dialects.words(Locale.US), Dialects.words(Locale.UK));
        for (Locale language : languages) {
            BlockingQueue<Instance> pool = new LinkedBlockingQueue<>();
            for (int i = 0; i < atATime; i++) {
                Instance instance = new Instance(
                        Languages.getLanguageForShortCode(language.toLanguageTag()),
                        Dialects.words(Dialects.other(language)),
                        dialects,
                        rulebook);
                instance.warmUp();
                pool.add(instance);
            }
            instances.put(language, pool);
        }
    }

    private LanguageToolAnnotator(LanguageToolAnnotator annotator, Deadline end) {
        limits = annotator.limits;
        instances = annotator.instances;
        memory = annotator.memory;
        this.end = Optional.of(end);
    }

    @Override
    public Annotator until(Deadline deadline) {
        return new LanguageToolAnnotator(this, deadline);
    }

    /** Loads what LanguageTool keeps for all its instances and would load piece by piece, the pieces beside each other. */
    private static void loadTogether(Set<Locale> languages) {
        List<Runnable> pieces = new ArrayList<>();
        for (Locale tag : languages) {
            Language language = Languages.getLanguageForShortCode(tag.toLanguageTag());
            pieces.add(() -> new JLanguageTool(language));
            pieces.add(language::getChunker);
            pieces.add(() -> loadDisambiguator(language));
            pieces.add(() -> Vocabulary.isIn(Dialects.dictionary(tag), "word"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(pieces.size());
        try {
            pieces.stream()
                    .map(piece -> CompletableFuture.runAsync(piece, threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }
    }

    /** It reads its lists with the first sentence; this one is empty. */
    private static void loadDisambiguator(Language language) {
        AnalyzedToken start = new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, null);
        try {
            language.getDisambiguator()
                    .disambiguate(
                            new AnalyzedSentence(new AnalyzedTokenReadings[] {new AnalyzedTokenReadings(start, 0)}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Annotation annotate(Document document) {
        Locale language = document.languages().target();
        BlockingQueue<Instance> pool = instances.get(language);
        if (pool == null) {
            return ReadingOf.nothing(document, "LanguageTool is not loaded for " + language.toLanguageTag());
        }
        Deadline deadline = Deadline.in(limits.budget()).orEarlier(end);
        try {
            Instance instance = pool.poll(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
            if (instance == null) {
                return ReadingOf.nothing(document, "LanguageTool was busy with other articles; " + deadline.reason());
            }
            try {
                return new ReadingOf(document, instance, memory, limits, deadline).annotation();
            } catch (RuntimeException | StackOverflowError e) {
                LOG.log(Level.ERROR, "LanguageTool crashed on " + document.name(), e);
                return ReadingOf.nothing(document, "LanguageTool crashed: " + e);
            } finally {
                pool.add(instance);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ReadingOf.nothing(document, "the reading was interrupted");
        }
    }

    /** What was read before, by all instances of a language. */
    static final class Memory {
        private final Cache<Key, ReadSentence> sentences;
        private final Cache<Key, Optional<Note>> words;

        private record Key(Locale language, String text) {}

        Memory(Limits limits) {
            sentences =
                    Caffeine.newBuilder().maximumSize(limits.cachedSentences()).build();
            words = Caffeine.newBuilder().maximumSize(limits.cachedSentences()).build();
        }

        /** A sentence as it was read, or as it is read now. */
        ReadSentence sentence(Locale language, String sentence, Function<String, ReadSentence> read) {
            return remembered(sentences, new Key(language, sentence), read);
        }

        /** What was found on an unknown word, or what is found now. */
        Optional<Note> word(Locale language, String word, Function<String, Optional<Note>> search) {
            return remembered(words, new Key(language, word), search);
        }

        /** Two threads may both make a new value, which is equal; neither waits for the other. */
        private static <T> T remembered(Cache<Key, T> cache, Key key, Function<String, T> make) {
            T known = cache.getIfPresent(key);
            if (known == null) {
                known = make.apply(key.text());
                cache.put(key, known);
            }
            return known;
        }
    }
}
