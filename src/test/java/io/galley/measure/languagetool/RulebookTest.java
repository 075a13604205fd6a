package io.galley.measure.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.galley.analyse.Note.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

/** The tables name what LanguageTool has, no less and no more. */
final class RulebookTest {
    private static final List<Rule> RULES = Stream.of("en-US", "en-GB")
            .flatMap(code -> new JLanguageTool(Languages.getLanguageForShortCode(code)).getAllRules().stream())
            .toList();

    private final Rulebook rulebook = new Rulebook();

    @Test
    void namesEveryCategoryAndNoOther() {
        Set<String> categories = new TreeSet<>();
        RULES.forEach(rule -> categories.add(rule.getCategory().getId().toString()));
        assertThat(rulebook.categories()).isEqualTo(categories);
    }

    @Test
    void namesNoRuleThatIsGone() {
        Set<String> ids = new TreeSet<>();
        RULES.forEach(rule -> ids.addAll(List.of(rule.getId(), rule.getFullId())));
        assertThat(rulebook.rules()).allSatisfy(line -> assertThat(ids).anyMatch(id -> id.matches(pattern(line))));
    }

    /** A star stands for anything; a rule that is named without one is named exactly. */
    private static String pattern(String line) {
        return line.replace("[", "\\[").replace("]", "\\]").replace("*", ".*");
    }

    @Test
    void putsTheSpellersAndTheArticlesInTheirPlace() {
        assertThat(rulebook.kind("MORFOLOGIK_RULE_EN_US", "MORFOLOGIK_RULE_EN_US", "TYPOS"))
                .contains(Kind.SPELLING);
        assertThat(rulebook.kind("EN_A_VS_AN", "EN_A_VS_AN", "MISC")).contains(Kind.GRAMMAR);
        assertThat(rulebook.kind("ENGLISH_WORD_REPEAT_RULE", "ENGLISH_WORD_REPEAT_RULE", "MISC"))
                .contains(Kind.REPETITION);
    }

    @Test
    void silencesRulesFamiliesAndParts() {
        assertThat(rulebook.kind("EN_QUOTES", "EN_QUOTES[1]", "TYPOGRAPHY")).isEmpty();
        assertThat(rulebook.kind("HEAD_COMPOUNDS", "HEAD_COMPOUNDS[1]", "GRAMMAR"))
                .isEmpty();
        assertThat(rulebook.kind("HE_VERB_AGR", "HE_VERB_AGR[5]", "GRAMMAR")).isEmpty();
        assertThat(rulebook.kind("HE_VERB_AGR", "HE_VERB_AGR[1]", "GRAMMAR")).contains(Kind.GRAMMAR);
    }

    @Test
    void aKindForEachRemarkIsUsed() {
        Set<Kind> used = new TreeSet<>();
        RULES.forEach(rule -> rulebook.kind(
                        rule.getId(),
                        rule.getFullId(),
                        rule.getCategory().getId().toString())
                .ifPresent(used::add));
        assertThat(used).containsExactlyElementsOf(Arrays.asList(Kind.values()));
    }

    @Test
    void refusesACategoryThatItDoesNotKnow() {
        assertThatThrownBy(() -> rulebook.kind("NEW_RULE", "NEW_RULE[1]", "NEW_CATEGORY"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NEW_CATEGORY");
    }
}
