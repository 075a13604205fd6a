package io.galley.terms.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one file, collected until all of it has been read. */
final class Problems {
    /** Whoever has so many has one that repeats. */
    private static final int MOST = 50;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private record Problem(int line, int column, String text) {}

    Problems(String file) {
        this.file = file;
    }

    void ofFile(String text) {
        problems.add(new Problem(0, 0, file + ": " + text));
    }

    void at(int line, String text) {
        problems.add(new Problem(line, 0, file + ":" + line + ": " + text));
    }

    void at(int line, int column, String text) {
        problems.add(new Problem(line, column, file + ":" + line + ":" + column + ": " + text));
    }

    boolean areThere() {
        return !problems.isEmpty();
    }

    GlossaryException exception() {
        List<String> shown = new ArrayList<>(problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .map(Problem::text)
                .limit(MOST)
                .toList());
        if (problems.size() > MOST) {
            shown.add(file + ": and " + (problems.size() - MOST) + " more");
        }
        return new GlossaryException(shown);
    }
}
