package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Hit;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of one country, town or disease, from a list. */
final class Synonyms {
    /** Words by which an article itself says that the two are one. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?i)\\b(?:formerly|former|previously|once|now|then|also|known|called|named|renamed|name|or|as|colonial|old|today)\\b|[(/]");

    /** How far before a name such a word is looked for, in characters. */
    private static final int REACH = 30;

    /** The rows by the first word of each name, in lower case. */
    private static final Map<String, List<Synonym>> BY_FIRST_WORD = new HashMap<>();

    /** A name and the row that it stands in. */
    private record Synonym(int row, String name, List<String> words) {}

    static {
        int row = 0;
        for (List<String> names : DataFile.rows(Synonyms.class, "synonyms.tsv")) {
            for (String name : names) {
                List<String> words = List.of(name.split(" ", -1));
                BY_FIRST_WORD
                        .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                        .add(new Synonym(row, name, words));
            }
            row++;
        }
    }

    private Synonyms() {}

    static Stream<Hit> variants(Article article) {
        Map<Integer, Map<String, List<Span>>> found = new LinkedHashMap<>();
        article.prose().flatMap(passage -> passage.sentences().stream()).forEach(sentence -> {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                int at = i;
                BY_FIRST_WORD.getOrDefault(sentence.tokens().get(i).text(), List.of()).stream()
                        .filter(synonym -> stands(synonym, sentence, at))
                        .forEach(synonym -> found.computeIfAbsent(synonym.row(), row -> new LinkedHashMap<>())
                                .computeIfAbsent(synonym.name(), name -> new ArrayList<>())
                                .add(sentence.tokens()
                                        .get(at)
                                        .span()
                                        .to(sentence.tokens()
                                                .get(at + synonym.words().size() - 1)
                                                .span())));
            }
        });
        return found.values().stream()
                .filter(names ->
                        names.values().stream().flatMap(List::stream).noneMatch(use -> isExplained(use, article)))
                .flatMap(names -> Variant.strays(
                        names.entrySet().stream().map(name -> new Variant(name.getKey(), name.getValue()))));
    }

    /** Whether a name stands there alone, and is not part of a longer one: "Burma" and not "Burma Road", "Tom Holland". */
    private static boolean stands(Synonym synonym, Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        int end = at + synonym.words().size();
        if (end > tokens.size()) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (!tokens.get(i).text().equals(synonym.words().get(i - at))) {
                return false;
            }
        }
        boolean before =
                at > 0 && tokens.get(at - 1).isWord() && tokens.get(at - 1).isCapitalised() && at > 1;
        boolean after = end < tokens.size()
                && tokens.get(end).isWord()
                && (tokens.get(end).isCapitalised()
                        || Character.isDigit(tokens.get(end).text().charAt(0)));
        boolean joined = end < tokens.size()
                && (tokens.get(end).text().equals("-") || tokens.get(end).text().startsWith("virus"));
        return !before && !after && !joined;
    }

    private static boolean isExplained(Span use, Article article) {
        String text = article.document().text();
        return EXPLAINED
                .matcher(text.substring(Math.max(0, use.start() - REACH), use.start()))
                .find();
    }
}
