package io.galley.measure.languagetool;

import io.galley.analyse.Note.Kind;
import io.galley.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which of LanguageTool's rules are asked, and what kind of remark each makes. Its two files give a reason for each line:
 * {@code kinds.tsv} names every category and the rules that stand in the wrong one, {@code silenced-rules.tsv} what is
 * switched off within the others.
 */
final class Rulebook {
    private final Map<String, Optional<Kind>> byRule = new HashMap<>();
    private final Map<String, Optional<Kind>> byCategory = new HashMap<>();
    private final Set<String> silenced = new HashSet<>();
    private final List<Pattern> silencedFamilies = new ArrayList<>();

    Rulebook() {
        for (List<String> line : DataFile.rows(Rulebook.class, "kinds.tsv")) {
            Optional<Kind> kind = line.get(2).equals("off") ? Optional.empty() : Optional.of(Kind.valueOf(line.get(2)));
            Map<String, Optional<Kind>> target =
                    switch (line.get(0)) {
                        case "category" -> byCategory;
                        case "rule" -> byRule;
                        default -> throw new IllegalStateException(
                                "kinds.tsv: neither rule nor category: " + line.get(0));
                    };
            target.put(line.get(1), kind);
        }
        for (List<String> line : DataFile.rows(Rulebook.class, "silenced-rules.tsv")) {
            if (line.get(0).contains("*")) {
                silencedFamilies.add(Pattern.compile(line.get(0).replace("*", ".*")));
            } else {
                silenced.add(line.get(0));
            }
        }
    }

    /**
     * What a rule remarks on; nothing if it is switched off.
     *
     * @param part the rule's id with the number of the part of it that speaks: {@code A_NNS[2]}
     * @throws IllegalStateException for a category that the table does not name
     */
    Optional<Kind> kind(String rule, String part, String category) {
        if (silenced.contains(part)) {
            return Optional.empty();
        }
        Optional<Kind> own = byRule.get(rule);
        if (own != null) {
            return own;
        }
        if (silenced.contains(rule)
                || silencedFamilies.stream()
                        .anyMatch(family -> family.matcher(rule).matches())) {
            return Optional.empty();
        }
        Optional<Kind> kind = byCategory.get(category);
        if (kind == null) {
            throw new IllegalStateException("kinds.tsv lacks LanguageTool's category " + category);
        }
        return kind;
    }

    /** The categories that the table names. */
    Set<String> categories() {
        return new TreeSet<>(byCategory.keySet());
    }

    /** The rules, and with stars the families of rules, that have a line of their own. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>(byRule.keySet());
        rules.addAll(silenced);
        silencedFamilies.forEach(family -> rules.add(family.pattern().replace(".*", "*")));
        return rules;
    }
}
