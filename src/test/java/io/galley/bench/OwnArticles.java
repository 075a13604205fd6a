package io.galley.bench;

import io.galley.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The articles that were written for the project, with errors marked {@code ⟦wrong|right|kind⟧}. */
final class OwnArticles {
    private static final Path FOLDER = Path.of("src/test/resources/articles");
    private static final Pattern MARK = Pattern.compile("⟦([^|⟧]*)\\|([^|⟧]*)\\|([^|⟧]*)⟧");

    private OwnArticles() {}

    /** An error, and where it stands in the article that has all of them. */
    record Mark(Span place, String kind) {}

    /**
     * What was said of an article.
     *
     * @param half the folder that it lies in
     * @param marks its errors; {@code caught} holds for each the checks that point to it
     * @param aside alarms that point to no error, on the article with the errors or on the corrected one
     */
    record Outcome(
            String half,
            String name,
            String wrong,
            String right,
            List<Mark> marks,
            List<Set<String>> caught,
            List<Alarm> onMarks,
            List<Aside> aside) {}

    /** An alarm that is false, and the text that it was raised on. */
    record Aside(Alarm alarm, String text) {}

    static List<Outcome> run() throws IOException, InterruptedException, ExecutionException {
        List<Path> files = new ArrayList<>();
        for (String half : List.of("tuning", "held-out")) {
            if (Files.isDirectory(FOLDER.resolve(half))) {
                try (Stream<Path> found = Files.list(FOLDER.resolve(half))) {
                    files.addAll(found.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .toList());
                }
            }
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file, StandardCharsets.UTF_8));
        }
        return Parallel.map(
                java.util.stream.IntStream.range(0, files.size()).boxed().toList(),
                i -> outcome(
                        files.get(i).getParent().getFileName().toString(),
                        files.get(i).getFileName().toString(),
                        texts.get(i)));
    }

    private static Outcome outcome(String half, String name, String marked) {
        StringBuilder wrong = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int end = 0;
        while (mark.find()) {
            wrong.append(marked, end, mark.start());
            marks.add(new Mark(
                    new Span(wrong.length(), wrong.length() + mark.group(1).length()), mark.group(3)));
            wrong.append(mark.group(1));
            end = mark.end();
        }
        wrong.append(marked, end, marked.length());
        String right = MARK.matcher(marked).replaceAll(match -> Matcher.quoteReplacement(match.group(2)));

        List<Set<String>> caught = new ArrayList<>();
        marks.forEach(any -> caught.add(new HashSet<>()));
        List<Alarm> onMarks = new ArrayList<>();
        List<Aside> aside = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Alarm alarm : Alarm.in(Alarm.read(right))) {
            aside.add(new Aside(alarm, right));
            seen.add(alarm.check() + alarm.words(right));
        }
        for (Alarm alarm : Alarm.in(Alarm.read(wrong.toString()))) {
            boolean hits = false;
            for (int i = 0; i < marks.size(); i++) {
                Span place = touching(marks.get(i).place());
                if (alarm.places().anyMatch(place::overlaps)) {
                    caught.get(i).add(alarm.check());
                    hits = true;
                }
            }
            if (hits && !seen.contains(alarm.check() + alarm.words(wrong.toString()))) {
                onMarks.add(alarm);
            } else if (!hits && seen.add(alarm.check() + alarm.words(wrong.toString()))) {
                aside.add(new Aside(alarm, wrong.toString()));
            }
        }
        return new Outcome(half, name, wrong.toString(), right, marks, caught, onMarks, aside);
    }

    /** A mark that is lost shows in the characters beside it. */
    private static Span touching(Span place) {
        return new Span(Math.max(0, place.start() - 1), place.end() + 1);
    }

    /** Prints what was missed and what was false; of the held-out half only when asked, {@code -Darticles.show=held-out}. */
    static void print(List<Outcome> outcomes) {
        String shown = System.getProperty("articles.show", "tuning");
        for (Outcome outcome : outcomes) {
            if (outcome.half().equals("tuning") || outcome.half().equals(shown)) {
                for (int i = 0; i < outcome.marks().size(); i++) {
                    if (outcome.caught().get(i).isEmpty()) {
                        Mark mark = outcome.marks().get(i);
                        Console.OUT.println("missed\t" + outcome.name() + "\t" + mark.kind() + "\t"
                                + Excerpts.around(outcome.wrong(), mark.place(), 60));
                    }
                }
                outcome.aside()
                        .forEach(aside -> Console.OUT.println("false\t" + outcome.name() + "\t"
                                + aside.alarm().check() + "\t"
                                + Excerpts.around(
                                        aside.text(), aside.alarm().hit().span(), 60) + "\t"
                                + aside.alarm().hit().message()));
            }
        }
    }
}
