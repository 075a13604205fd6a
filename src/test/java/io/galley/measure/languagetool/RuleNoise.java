package io.galley.measure.languagetool;

import io.galley.analyse.Note.Kind;
import io.galley.text.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** Counts the alarms of LanguageTool's rules, those too that Galley switches off. */
public final class RuleNoise {
    private static final ThreadLocal<JLanguageTool> TOOL =
            ThreadLocal.withInitial(() -> new JLanguageTool(Languages.getLanguageForShortCode("en-US")));

    private final Rulebook rulebook = new Rulebook();
    private final Map<String, Integer> bySilencedLine = new ConcurrentHashMap<>();
    private final Map<String, Integer> byRule = new ConcurrentHashMap<>();
    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();

    /** Adds the alarms over a text. */
    public void count(String text) {
        try {
            for (RuleMatch match : TOOL.get().check(text)) {
                String rule = match.getRule().getId();
                String part = match.getRule().getFullId();
                Optional<Kind> kind = rulebook.kind(
                        rule, part, match.getRule().getCategory().getId().toString());
                if (kind.isPresent()) {
                    byRule.merge(rule, 1, Integer::sum);
                    kinds.put(rule, kind.get());
                }
                for (String line : silencedLines()) {
                    if (line.equals(part)
                            || rule.matches(
                                    line.replace("[", "\\[").replace("]", "\\]").replace("*", ".*"))) {
                        bySilencedLine.merge(line, 1, Integer::sum);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Alarms of each rule that is asked. */
    public Map<String, Integer> asked() {
        return new TreeMap<>(byRule);
    }

    /** What a rule that has been counted remarks on. */
    public Kind kind(String rule) {
        return Optional.ofNullable(kinds.get(rule)).orElseThrow();
    }

    /** Alarms of what each line of {@code silenced-rules.tsv} switches off. */
    public Map<String, Integer> silenced() {
        Map<String, Integer> silenced = new TreeMap<>();
        silencedLines().forEach(line -> silenced.put(line, bySilencedLine.getOrDefault(line, 0)));
        return silenced;
    }

    /** The reason that {@code silenced-rules.tsv} gives. */
    public static String reason(String line) {
        return DataFile.rows(Rulebook.class, "silenced-rules.tsv").stream()
                .filter(row -> row.get(0).equals(line))
                .findFirst()
                .orElseThrow()
                .get(1);
    }

    private static final List<String> LINES = DataFile.rows(Rulebook.class, "silenced-rules.tsv").stream()
            .map(row -> row.get(0))
            .toList();

    /** The rules, and with stars the families of rules, that are switched off. */
    public static List<String> silencedLines() {
        return LINES;
    }
}
