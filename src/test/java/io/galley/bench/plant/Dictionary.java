package io.galley.bench.plant;

import io.galley.bench.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words with their Indonesian translations, and Indonesian sentences, read from the data for measuring. */
final class Dictionary {
    private static final Pattern HEADWORD = Pattern.compile("^([a-z]{4,}) /.*<(?:n|v|adj|adv)>$");

    private final Map<String, List<String>> indonesian = new LinkedHashMap<>();
    private final List<List<String>> phrases = new ArrayList<>();

    Dictionary() throws IOException {
        List<String> lines = Files.readAllLines(Data.ROOT.resolve("lexicons/freedict-eng-ind.dict.txt"));
        Set<String> english = new HashSet<>();
        for (String line : lines) {
            Matcher headword = HEADWORD.matcher(line);
            if (headword.matches()) {
                english.add(headword.group(1));
            }
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher headword = HEADWORD.matcher(lines.get(i));
            if (headword.matches()) {
                for (String word : lines.get(i + 1).split(",")) {
                    String translation = word.strip();
                    boolean distinct = translation.matches("[a-z]{4,}")
                            && !english.contains(translation)
                            && !translation.startsWith(headword.group(1).substring(0, 3));
                    if (distinct) {
                        indonesian
                                .computeIfAbsent(headword.group(1), any -> new ArrayList<>())
                                .add(translation);
                    }
                }
            }
        }
        Data.json("id-en/ntrex-docs-1-61.jsonl.gz")
                .forEach(document -> document.get("id").forEach(sentence -> addPhrases(sentence.asText())));
    }

    /** Runs of small words without a mark. */
    private void addPhrases(String sentence) {
        Matcher runs = Pattern.compile("(?<=\\p{Ll} )\\p{Ll}+(?: \\p{Ll}+){3,}").matcher(sentence);
        while (runs.find()) {
            phrases.add(List.of(runs.group().split(" ")));
        }
    }

    Map<String, List<String>> indonesian() {
        return indonesian;
    }

    List<List<String>> phrases() {
        return phrases;
    }
}
