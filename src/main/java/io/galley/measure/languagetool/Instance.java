package io.galley.measure.languagetool;

import io.galley.analyse.Note;
import io.galley.analyse.Note.Kind;
import io.galley.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.ParagraphHandling;
import org.languagetool.Language;
import org.languagetool.Tag;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SameRuleGroupFilter;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** One LanguageTool, for one thread at a time. */
final class Instance {
    private static final int MOST_REPLACEMENTS = 5;

    private final Language language;
    private final Locale locale;
    private final JLanguageTool tool;
    private final SpellingCheckRule speller;
    private final Vocabulary vocabulary;
    private final Rulebook rulebook;
    private final RuleSet sentenceRules;
    private final List<TextLevelRule> textRules;

    /**
     * Builds one; some 30 ms, but seconds for the first of a language.
     *
     * @param other how the other variety of English spells
     */
    Instance(Language language, Predicate<String> other, Dialects dialects, Rulebook rulebook) {
        this.language = language;
        this.rulebook = rulebook;
        locale = Locale.forLanguageTag(language.getShortCodeWithCountryAndVariant());
        tool = new JLanguageTool(language);
        speller = Dialects.dictionary(locale);
        vocabulary = new Vocabulary(locale, speller, other, dialects);
        List<Rule> forSentences = new ArrayList<>();
        List<TextLevelRule> forTexts = new ArrayList<>();
        for (Rule rule : tool.getAllActiveRules()) {
            if (rule instanceof SpellingCheckRule || !isAsked(rule)) {
                continue;
            }
            if (rule instanceof TextLevelRule forText) {
                forTexts.add(forText);
            } else {
                forSentences.add(rule);
            }
        }
        sentenceRules = RuleSet.textLemmaHinted(forSentences);
        textRules = List.copyOf(forTexts);
    }

    /** What LanguageTool itself calls picky is left out as well. */
    private boolean isAsked(Rule rule) {
        return !rule.hasTag(Tag.picky) && kind(rule).isPresent();
    }

    private Optional<Kind> kind(Rule rule) {
        return rulebook.kind(
                rule.getId(), rule.getFullId(), rule.getCategory().getId().toString());
    }

    /** What a match says, its places unchanged; nothing if its rule is switched off. */
    Optional<Note> note(RuleMatch match) {
        return note(match, match.getSuggestedReplacements());
    }

    private Optional<Note> note(RuleMatch match, List<String> replacements) {
        return kind(match.getRule())
                .map(kind -> new Note(
                        new Span(match.getFromPos(), match.getToPos()),
                        match.getRule().getId(),
                        kind,
                        match.getMessage().replace("<suggestion>", "“").replace("</suggestion>", "”"),
                        replacements.stream().limit(MOST_REPLACEMENTS).toList()));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Makes LanguageTool load what it loads late; else the first article would pay with its time. */
    void warmUp() {
        List<AnalyzedSentence> read = List.of(analyse("The harbour was closed, and nobody knew why."));
        read.forEach(this::check);
        checkText(read);
        spell("goverment");
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

    /** What an unknown word could be, as a note on the word alone; nothing where LanguageTool accepts it after all. */
    Optional<Note> spell(String word) {
        AnalyzedSentence sentence = new AnalyzedSentence(new AnalyzedTokenReadings[] {
            new AnalyzedTokenReadings(new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, null), 0),
            new AnalyzedTokenReadings(new AnalyzedToken(word, null, null), 0)
        });
        try {
            return Stream.of(speller.match(sentence))
                    .findFirst()
                    .flatMap(match -> note(
                            match,
                            match.getSuggestedReplacements().stream()
                                    .filter(this::isCommon)
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isCommon(String replacement) {
        return Stream.of(replacement.split("[ -]", -1)).allMatch(vocabulary::isCommon);
    }

    Locale language() {
        return locale;
    }
}
