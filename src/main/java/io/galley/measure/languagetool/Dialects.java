package io.galley.measure.languagetool;

import io.galley.analyse.Token.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.languagetool.JLanguageTool;

/** American and British spellings, from the list that LanguageTool brings. */
final class Dialects {
    private static final String LIST = "/en/en-US-GB.txt";

    private final Map<String, Dialect> byWord = new HashMap<>();

    Dialects() {
        List<String> lines = JLanguageTool.getDataBroker().getFromResourceDirAsLines(LIST);
        for (String line : lines) {
            String[] pair = line.split(";", -1);
            if (pair.length == 2 && !line.startsWith("#")) {
                byWord.put(pair[0], new Dialect(Locale.US, pair[1]));
                byWord.put(pair[1], new Dialect(Locale.UK, pair[0]));
            }
        }
    }

    /** The dialect that a word is spelled in, if the other spells it differently. */
    Optional<Dialect> of(String word) {
        return Optional.ofNullable(byWord.get(word.toLowerCase(Locale.ROOT)));
    }
}
