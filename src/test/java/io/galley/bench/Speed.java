package io.galley.bench;

import io.galley.Line;
import io.galley.QualityCheck;
import io.galley.app.Wiring;
import io.galley.bench.CleanNews.Story;
import io.galley.measure.languagetool.Limits;
import io.galley.report.GatePolicy;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/**
 * Times plain LanguageTool and the whole of Galley over the same texts in one run: the sample article, and clean news where
 * the data for measuring is there. Neither remembers anything between texts, but for the row that says so. The neural model's
 * two halves are timed by themselves.
 */
public final class Speed {
    private static final int STORIES = 40;
    private static final int ROUNDS = 3;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Speed() {}

    /** Reads one text and says nothing. */
    private interface Reader {
        void read(String text) throws IOException;
    }

    public static void main(String... args) throws Exception {
        List<String> texts = texts();
        OUT.println(texts.size() + " texts, " + words(texts) + " words; "
                + Runtime.getRuntime().availableProcessors() + " processors; milliseconds per text");
        OUT.printf(Locale.ROOT, "%-34s %8s %8s %8s %8s%n", "", "p50", "p95", "mean", "words/s");
        Supplier<Reader> plain = () -> {
            JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
            return tool::check;
        };
        QualityCheck forgetful = Wiring.qualityCheck(2, forgetting());
        QualityCheck remembering = Wiring.qualityCheck(2, Limits.DEFAULT);
        Supplier<Reader> galley = () -> reader(forgetful);
        Supplier<Reader> again = () -> reader(remembering);
        for (int atATime = 1; atATime <= 2; atATime++) {
            double[] languageTool = measure(plain, texts, atATime);
            double[] whole = measure(galley, texts, atATime);
            double[] warm = measure(again, texts, atATime);
            print("LanguageTool, " + atATime + " at a time", languageTool, texts);
            print("Galley, " + atATime + " at a time", whole, texts);
            print("Galley, the same texts again, " + atATime, warm, texts);
            OUT.printf(
                    Locale.ROOT,
                    "Galley / LanguageTool: p50 %.2f, p95 %.2f, mean %.2f%n",
                    at(whole, 50) / at(languageTool, 50),
                    at(whole, 95) / at(languageTool, 95),
                    mean(whole) / mean(languageTool));
        }
        printModel(texts);
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        OUT.printf(Locale.ROOT, "heap in use after all: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    /** The two halves of the neural model apart, over texts whose words are known. */
    private static void printModel(List<String> texts) {
        TimedModel model = new TimedModel();
        if (model.absence().isPresent()) {
            OUT.println("no times of the neural model: " + model.absence().orElseThrow());
            return;
        }
        texts.forEach(text -> Line.article(Locale.US, text, model));
        model.forget();
        for (int round = 0; round < ROUNDS; round++) {
            texts.forEach(text -> Line.article(Locale.US, text, model));
        }
        print("neural model: doubts about words", model.ofDoubts(), texts);
        print("neural model: masked words", model.ofClozes(), texts);
    }

    private static Reader reader(QualityCheck check) {
        return text -> check.of(Line.submission(Locale.US, text), GatePolicy.DEFAULT);
    }

    private static Limits forgetting() {
        Limits usual = Limits.DEFAULT;
        return new Limits(usual.budget(), usual.longestSentence(), usual.suggestionSearches(), usual.foreignShare(), 0);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (java.io.InputStream in =
                java.util.Objects.requireNonNull(Speed.class.getResourceAsStream("/sample/article.txt"))) {
            texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        if (Data.isThere()) {
            CleanNews.stories().stream()
                    .filter(story -> !story.corpus().equals("reuters"))
                    .limit(STORIES)
                    .map(Story::text)
                    .forEach(texts::add);
        } else {
            OUT.println("no data at " + Data.ROOT + ": the sample article only");
        }
        return texts;
    }

    /** Milliseconds of each reading, sorted, after one round that does not count. */
    private static double[] measure(Supplier<Reader> readers, List<String> texts, int atATime)
            throws InterruptedException, ExecutionException, IOException {
        ExecutorService pool = Executors.newFixedThreadPool(atATime);
        try {
            List<Future<List<Double>>> futures = new ArrayList<>();
            for (int i = 0; i < atATime; i++) {
                Callable<List<Double>> task = () -> {
                    Reader reader = readers.get();
                    for (String text : texts) {
                        reader.read(text);
                    }
                    List<Double> times = new ArrayList<>();
                    for (int round = 0; round < ROUNDS; round++) {
                        for (String text : texts) {
                            long start = System.nanoTime();
                            reader.read(text);
                            times.add((System.nanoTime() - start) / 1e6);
                        }
                    }
                    return times;
                };
                futures.add(pool.submit(task));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> future : futures) {
                all.addAll(future.get());
            }
            return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        } finally {
            pool.shutdown();
        }
    }

    private static void print(String what, double[] times, List<String> texts) {
        OUT.printf(
                Locale.ROOT,
                "%-34s %8.1f %8.1f %8.1f %8.0f%n",
                what,
                at(times, 50),
                at(times, 95),
                mean(times),
                1000.0 * words(texts) / texts.size() / mean(times));
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double mean(double[] times) {
        return Arrays.stream(times).average().orElse(0);
    }

    private static long words(List<String> texts) {
        return texts.stream().mapToLong(text -> text.split("\\s+", -1).length).sum();
    }
}
