package io.galley.bench;

import io.galley.QualityCheck;
import io.galley.analyse.Models;
import io.galley.app.Wiring;
import io.galley.bench.ParallelNews.Story;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.measure.languagetool.Limits;
import io.galley.measure.onnx.InstalledModels;
import io.galley.report.GatePolicy;
import io.galley.text.LanguagePair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times articles of about 640 words with their sources through the whole line with both models: the first time, again unchanged, and with two
 * sentences edited; and what the models cost to load.
 */
public final class SourceSpeed {
    private static final int WORDS = 640;
    private static final int ARTICLES = 8;

    private SourceSpeed() {}

    /** A text and its source, and the text after an editor was at it. */
    private record Draft(String source, String text, String edited, int words) {}

    public static void main(String... arguments) throws IOException {
        if (!Data.isThere()) {
            Console.OUT.println(Data.absent());
            return;
        }
        long before = System.nanoTime();
        Models models = InstalledModels.load();
        Optional<String> absence = models.words().absence().or(models.pairs()::absence);
        if (absence.isPresent()) {
            Console.OUT.println("no times with the source: " + absence.get());
            return;
        }
        say("both models loaded", millisSince(before));
        List<Draft> drafts = drafts();
        QualityCheck line = Wiring.qualityCheck(1, Limits.DEFAULT, models);
        read(line, drafts.get(0), drafts.get(0).text());
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        List<Double> edited = new ArrayList<>();
        for (Draft draft : drafts.subList(1, drafts.size())) {
            first.add(read(line, draft, draft.text()));
            again.add(read(line, draft, draft.text()));
            edited.add(read(line, draft, draft.edited()));
        }
        int words = drafts.stream().skip(1).mapToInt(Draft::words).sum() / (drafts.size() - 1);
        say(first.size() + " articles of " + words + " words on average, with sources: first", median(first));
        say("the same again", median(again));
        say("with two sentences edited", median(edited));
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        Console.OUT.println("heap in use: " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20)
                + " MB; the weights of the models lie outside it");
    }

    private static List<Draft> drafts() throws IOException {
        List<Draft> drafts = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        StringBuilder text = new StringBuilder();
        List<String> sentences = new ArrayList<>();
        for (Story story : ParallelNews.stories(Half.TUNING)) {
            for (ParallelNews.Row row : story.rows()) {
                String between = sentences.size() % 3 == 0 ? "\n\n" : " ";
                source.append(between).append(row.source().in(story.source()));
                text.append(between).append(row.target().in(story.target()));
                sentences.add(row.target().in(story.target()));
                int words = text.toString().split("\\s+").length;
                if (words >= WORDS) {
                    drafts.add(
                            new Draft(source.toString(), text.toString(), edited(text.toString(), sentences), words));
                    source.setLength(0);
                    text.setLength(0);
                    sentences.clear();
                    if (drafts.size() > ARTICLES) {
                        return drafts;
                    }
                }
            }
        }
        return drafts;
    }

    /** Two sentences begin otherwise. */
    private static String edited(String text, List<String> sentences) {
        return text.replace(sentences.get(2), "Meanwhile, " + sentences.get(2))
                .replace(sentences.get(8), "However, " + sentences.get(8));
    }

    private static double read(QualityCheck line, Draft draft, String text) {
        long start = System.nanoTime();
        line.of(
                new Submission(
                        Material.ofText("draft.txt", text),
                        Optional.of(Material.ofText("source.txt", draft.source())),
                        new LanguagePair(Optional.of(Locale.forLanguageTag("id")), Locale.US)),
                GatePolicy.DEFAULT);
        return millisSince(start);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void say(String what, double millis) {
        Console.OUT.println(String.format(Locale.ROOT, "%-70s %8.0f ms", what, millis));
    }
}
