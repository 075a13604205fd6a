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

    private GivenNames() {}

    /**
     * The gender that a whole name's first word gives.
     *
     * @param name the words in lower case, without initials; a name of one word may be a family's
     */
    static Optional<Gender> genderOf(List<String> name) {
        if (name.size() < 2) {
            return Optional.empty();
        }
        String given = Normalizer.normalize(name.get(0), Form.NFD).replaceAll("\\p{M}", "");
        Gender whole = BY_NAME.get(given);
        int hyphen = given.indexOf('-');
        return Optional.ofNullable(whole != null || hyphen < 0 ? whole : BY_NAME.get(given.substring(0, hyphen)));
    }
}
