package io.galley.checks.numbers;

import io.galley.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a value moves. */
enum Direction {
    UP,
    DOWN;

    private static final Map<String, Direction> BY_WORD = new HashMap<>();

    static {
        for (List<String> fields : DataFile.rows(Direction.class, "moves.tsv")) {
            for (String word : fields.get(1).split(" ", -1)) {
                BY_WORD.put(word, fields.get(0).equals("up") ? UP : DOWN);
            }
        }
    }

    /** What a word in lower case says of it. */
    static Optional<Direction> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
