package io.galley.analyse;

import io.galley.text.DataFile;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given names that show whether their bearer is a woman or a man. */
final class GivenNames {
    private static final Map<String, Gender> BY_NAME = new HashMap<>();

    static {
        for (List<String> fields : DataFile.rows(GivenNames.class, "given-names.tsv")) {
            BY_NAME.put(fields.get(0), fields.get(1).equals("f") ? Gender.FEMALE : Gender.MALE);
        }
    }

    private static final List<Ending> ENDINGS = DataFile.rows(GivenNames.class, "name-endings.tsv").stream()
            .map(fields -> new Ending(
                    fields.get(0),
                    fields.get(1).equals("f") ? Gender.FEMALE : Gender.MALE,
                    fields.get(2).equals("any")))
            .toList();

    /** Shorter words end so by chance. */
    private static final int SHORTEST_ENDED = 7;

    private GivenNames() {}

    /** @param anywhere whether it tells so of every word of a name, and not only of the first */
    private record Ending(String letters, Gender gender, boolean anywhere) {}

    /**
     * The gender that a whole name's first word gives, or else how one of its words ends.
     *
     * @param name the words in lower case, without initials; a name of one word may be a family's
     */
    static Optional<Gender> genderOf(List<String> name) {
        if (name.size() < 2) {
            return Optional.empty();
        }
        String given = plain(name.get(0));
        Gender whole = BY_NAME.get(given);
        int hyphen = given.indexOf('-');
        return Optional.ofNullable(whole != null || hyphen < 0 ? whole : BY_NAME.get(given.substring(0, hyphen)))
                .or(() -> byEnding(name));
    }

    private static Optional<Gender> byEnding(List<String> name) {
        return ENDINGS.stream()
                .filter(ending -> name.subList(0, ending.anywhere() ? name.size() : 1).stream()
                        .anyMatch(word ->
                                word.length() >= SHORTEST_ENDED && plain(word).endsWith(ending.letters())))
                .map(Ending::gender)
                .findFirst();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Form.NFD).replaceAll("\\p{M}", "");
    }
}
