package io.galley.checks.numbers;

import io.galley.text.DataFile;
import java.util.List;
import java.util.regex.Pattern;

/** Words that part a whole in two: for and against, men and women. */
final class Opposites {
    private static final List<List<Pattern>> PAIRS = DataFile.rows(Opposites.class, "opposites.tsv").stream()
            .map(row -> row.stream()
                    .map(word -> Pattern.compile("^\\W*(?:of (?:the )?|were |said |who )?" + word + "\\b"))
                    .toList())
            .toList();

    private Opposites() {}

    /** Whether the words after one share and those after another exclude each other. */
    static boolean part(String one, String other) {
        return PAIRS.stream()
                .anyMatch(pair -> pair.get(0).matcher(one).find()
                                && pair.get(1).matcher(other).find()
                        || pair.get(1).matcher(one).find()
                                && pair.get(0).matcher(other).find());
    }
}
