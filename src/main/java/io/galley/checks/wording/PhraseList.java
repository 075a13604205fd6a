package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.checks.wording.WordPattern.Match;
import io.galley.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of phrases that should not stand in a text; the first field of a row is a {@link WordPattern}. */
final class PhraseList {
    private record Row(int number, WordPattern pattern, List<String> fields) {}

    /** A phrase of the list in a text, with the fields of its row. */
    record Found(Match match, List<String> fields) {
        private static final Pattern PART = Pattern.compile("\\$([1-9][0-9]?)");

        /** What is to stand there instead: words, and {@code $2} for what the second element took. */
        String fixed(String template, Article article) {
            String words = PART.matcher(template)
                    .replaceAll(part -> Matcher.quoteReplacement(match.parts()
                            .get(Integer.parseInt(part.group(1)) - 1)
                            .map(article::text)
                            .orElse("")))
                    .strip();
            boolean capital = Character.isUpperCase(article.text(match.span()).codePointAt(0));
            return capital ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
        }
    }

    /** The rows by the first word of what they look for. */
    private final Map<String, List<Row>> byFirst = new HashMap<>();

    /** Those that may start with any word. */
    private final List<Row> others = new ArrayList<>();

    private PhraseList(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = new Row(i, WordPattern.of(rows.get(i).get(0)), rows.get(i));
            List<String> anchors = row.pattern().anchors();
            anchors.forEach(anchor ->
                    byFirst.computeIfAbsent(anchor, unused -> new ArrayList<>()).add(row));
            if (anchors.isEmpty()) {
                others.add(row);
            }
        }
    }

    static PhraseList load(String name) {
        return of(DataFile.rows(PhraseList.class, name));
    }

    static PhraseList of(List<List<String>> rows) {
        return new PhraseList(rows);
    }

    /** The phrases of the list in a sentence, none within another; of two in one place the longer one. */
    List<Found> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Found> found = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            for (Row row : candidates(tokens.get(start))) {
                Optional<Match> match = row.pattern().at(tokens, start);
                match.ifPresent(place -> add(found, new Found(place, row.fields())));
            }
        }
        return found;
    }

    private static void add(List<Found> found, Found next) {
        Optional<Found> rival = found.stream()
                .filter(other -> other.match().span().overlaps(next.match().span()))
                .findFirst();
        boolean wins = rival.stream()
                .allMatch(other ->
                        other.match().span().length() < next.match().span().length());
        if (wins) {
            rival.ifPresent(found::remove);
            found.add(next);
        }
    }

    private Iterable<Row> candidates(Token token) {
        Set<Row> rows = new LinkedHashSet<>(byFirst.getOrDefault(token.lower(), List.of()));
        rows.addAll(byFirst.getOrDefault(token.text(), List.of()));
        token.readings().forEach(reading -> rows.addAll(byFirst.getOrDefault(reading.lemma(), List.of())));
        rows.addAll(others);
        return rows;
    }
}
