package io.galley.measure.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.ParagraphHandling;
import org.languagetool.Language;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SameRuleGroupFilter;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** One LanguageTool, for one thread at a time. */
final class Instance {
    private final Language language;
    private final JLanguageTool tool;
    private final SpellingCheckRule speller;
    private final RuleSet sentenceRules;
    private final List<TextLevelRule> textRules;

    Instance(Language language, Set<String> silenced) {
        this.language = language;
        tool = new JLanguageTool(language);
        tool.disableRules(List.copyOf(silenced));
        speller = tool.getAllSpellingCheckRules().stream()
                .filter(SpellingCheckRule::isDictionaryBasedSpellingRule)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no speller for " + language.getShortCodeWithCountryAndVariant()));
        List<Rule> forSentences = new ArrayList<>();
        List<TextLevelRule> forTexts = new ArrayList<>();
        for (Rule rule : tool.getAllActiveRules()) {
            if (rule instanceof TextLevelRule forText) {
                forTexts.add(forText);
            } else if (!(rule instanceof SpellingCheckRule)) {
                forSentences.add(rule);
            }
        }
        sentenceRules = RuleSet.textLemmaHinted(forSentences);
        textRules = List.copyOf(forTexts);
    }

    List<String> sentences(String text) {
        return tool.sentenceTokenize(text);
    }

    AnalyzedSentence analyse(String sentence) {
        try {
            return tool.getAnalyzedSentence(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isKnown(String word) {
        try {
            return !speller.isMisspelled(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rules for single sentences say, spelling left out; places count in the sentence. */
    List<RuleMatch> check(AnalyzedSentence sentence) {
        try {
            List<RuleMatch> matches = tool.checkAnalyzedSentence(
                    ParagraphHandling.NORMAL, sentenceRules.rulesForSentence(sentence), sentence);
            List<RuleMatch> grouped = new SameRuleGroupFilter().filter(matches);
            return new CleanOverlappingFilter(language, false).filter(grouped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rules for whole texts say; places count in the concatenation of the sentences. */
    List<RuleMatch> checkText(List<AnalyzedSentence> sentences) {
        List<RuleMatch> matches = new ArrayList<>();
        for (TextLevelRule rule : textRules) {
            try {
                matches.addAll(List.of(rule.match(sentences)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return matches;
    }

    /** What the speller says of the words that {@code asked} names; the others it is told to pass over. */
    List<RuleMatch> spell(String sentence, Set<Integer> asked) {
        AnalyzedSentence fresh = analyse(sentence);
        for (AnalyzedTokenReadings token : fresh.getTokensWithoutWhitespace()) {
            if (!asked.contains(token.getStartPos())) {
                token.ignoreSpelling();
            }
        }
        try {
            return List.of(speller.match(fresh));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
