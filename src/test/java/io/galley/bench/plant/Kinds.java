package io.galley.bench.plant;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Every kind of error that is planted. */
public final class Kinds {
    private Kinds() {}

    public static List<Kind> all() throws IOException {
        Dictionary dictionary = new Dictionary();
        return List.of(
                kind(
                        "name-respelled",
                        "a surname spelled another way",
                        NamePlanters::respelled,
                        "name-variant",
                        "spelling"),
                kind(
                        "name-swapped",
                        "another person's surname in the place of one",
                        NamePlanters::swapped,
                        "role-conflict",
                        "self-reference",
                        "gender-conflict"),
                kind("role-flipped", "another office before a surname", NamePlanters::roleFlipped, "role-conflict"),
                kind(
                        "gendered-word-flipped",
                        "spokeswoman for spokesman, wife for husband, Mrs for Mr",
                        NamePlanters::genderedWordFlipped,
                        "gender-conflict",
                        "role-conflict"),
                kind("pronoun-flipped", "she for he and he for she", NamePlanters::pronounFlipped, "gender-conflict"),
                kind("self-reference", "somebody who meets himself", NamePlanters::selfReference, "self-reference"),
                kind(
                        "attribution-swapped",
                        "the paper that was told something quoted as the source",
                        NamePlanters::attributionSwapped,
                        "swapped-attribution"),
                kind(
                        "unclear-speaker",
                        "“the person concerned” for a name",
                        NamePlanters::unclearSpeaker,
                        "unclear-speaker"),
                kind(
                        "indonesian-title",
                        "an Indonesian rank before a surname",
                        NamePlanters::indonesianTitle,
                        "title-as-name",
                        "untranslated-word",
                        "spelling"),
                kind(
                        "capital-lost",
                        "a surname in small letters",
                        NamePlanters::capitalLost,
                        "capitalisation",
                        "capitalisation-variant",
                        "spelling",
                        "name-variant"),
                kind(
                        "number-changed",
                        "a count that stands twice, once changed",
                        FigurePlanters::numberChanged,
                        "number-conflict",
                        "headline-contradicts-body"),
                kind(
                        "headline-changed",
                        "a number, day or name of the headline changed",
                        FigurePlanters::headlineChanged,
                        "headline-contradicts-body"),
                kind(
                        "scale-changed",
                        "million for billion in an amount that stands twice",
                        FigurePlanters::scaleChanged,
                        "scale-slip"),
                kind(
                        "weekday-wrong",
                        "a weekday that its date did not have",
                        FigurePlanters::weekdayWrong,
                        "weekday-date",
                        "impossible-date"),
                kind(
                        "date-impossible",
                        "a day that its month does not have",
                        FigurePlanters::dateImpossible,
                        "impossible-date"),
                kind(
                        "date-style-mixed",
                        "“3 May” in a story of “May 3”",
                        FigurePlanters::dateStyleMixed,
                        "mixed-date-style"),
                kind(
                        "total-mismatch",
                        "a sentence whose figures do not add up",
                        FigurePlanters::totalMismatch,
                        "total-mismatch"),
                kind(
                        "number-style",
                        "decimal comma, point between thousands",
                        FigurePlanters::numberStyle,
                        "number-style"),
                kind(
                        "currency-mixed",
                        "a sentence that writes one currency in two ways",
                        FigurePlanters::currencyMixed,
                        "currency-style",
                        "unit-convention",
                        "mixed-currency",
                        "currency-convention"),
                kind("sentence-repeated", "a sentence twice", TextPlanters::sentenceRepeated, "repetition", "loop"),
                kind(
                        "clause-looped",
                        "the last words of a sentence again and again",
                        TextPlanters::clauseLooped,
                        "repetition",
                        "loop",
                        "machine-residue"),
                kind(
                        "quotation-mark-lost",
                        "an opening or closing mark gone",
                        TextPlanters::quotationMarkLost,
                        "unbalanced-quotation",
                        "quotation-boundary"),
                kind(
                        "markup-left",
                        "tags, entities, placeholders",
                        TextPlanters::markupLeft,
                        "machine-residue",
                        "markup-residue"),
                kind(
                        "encoding-damaged",
                        "an apostrophe read in the wrong character set",
                        TextPlanters::encodingDamaged,
                        "machine-residue",
                        "encoding-damage"),
                kind(
                        "machine-remark",
                        "what a machine says of its own work",
                        TextPlanters::machineRemark,
                        "machine-residue"),
                kind(
                        "paragraph-cut",
                        "the end of a paragraph gone",
                        TextPlanters::paragraphCut,
                        "cut-off",
                        "cut-off-paragraph",
                        "truncation",
                        "sentence-fragment"),
                kind(
                        "spacing",
                        "doubled marks, white space before a comma or none after it",
                        TextPlanters::spacing,
                        "punctuation",
                        "spacing",
                        "doubled-marks"),
                kind(
                        "sentences-spliced",
                        "two sentences joined by a comma",
                        TextPlanters::sentencesSpliced,
                        "comma-splice"),
                kind(
                        "indonesian-word",
                        "an English word in Indonesian",
                        WordPlanters.indonesianWord(dictionary),
                        "untranslated-word",
                        "spelling"),
                kind(
                        "indonesian-phrase",
                        "some words of an Indonesian sentence",
                        WordPlanters.indonesianPhrase(dictionary),
                        "untranslated-word"),
                kind(
                        "phrase-broken",
                        "a fixed phrase with another word in it",
                        WordPlanters.phraseBroken(),
                        "broken-idiom",
                        "garbled-phrase"),
                kind("calque", "a phrase word for word from Indonesian", WordPlanters.calque(), "calque"),
                kind(
                        "wrong-sense",
                        "a word that translates another sense of the Indonesian one",
                        WordPlanters.wrongSense(),
                        "odd-word"),
                kind("redundancy", "a word that says nothing new", WordPlanters.redundancy(), "redundancy"),
                kind("double-negation", "“not … no” for “not … any”", WordPlanters::doubleNegation, "double-negation"),
                kind(
                        "dialect-mixed",
                        "one British word in an American story, or the other way",
                        WordPlanters::dialectMixed,
                        "mixed-dialect"),
                kind(
                        "term-variant",
                        "an institution under another name the second time",
                        WordPlanters::termVariant,
                        "term-variant"),
                kind(
                        "acronym-garbled",
                        "two letters of an acronym swapped",
                        WordPlanters::acronymGarbled,
                        "acronym",
                        "name-variant",
                        "spelling"),
                kind(
                        "acronym-unexplained",
                        "an acronym without the words that explained it",
                        WordPlanters::acronymUnexplained,
                        "acronym",
                        "unexplained-acronym"),
                kind(
                        "term-forbidden",
                        "a word that the glossary forbids, in the form of the word whose place it takes",
                        TermPlanters.fromList("forbidden-words.tsv"),
                        "forbidden-term"),
                kind(
                        "term-discouraged",
                        "a word that the glossary advises against",
                        TermPlanters.fromList("discouraged-words.tsv"),
                        "preferred-term"),
                kind(
                        "brand-respelled",
                        "a brand or a title in other letters, or translated",
                        TermPlanters.fromList("respelled-brands.tsv"),
                        "do-not-translate"),
                kind(
                        "name-unofficial",
                        "an institution under a name that is not its own",
                        TermPlanters.fromList("unofficial-names.tsv"),
                        "official-name"),
                kind(
                        "verb-lost",
                        "the only verb of a sentence gone",
                        WordPlanters::verbLost,
                        "sentence-fragment",
                        "grammar"));
    }

    private static Kind kind(String id, String says, Planter planter, String... checks) {
        return new Kind(id, says, Set.of(checks), planter);
    }
}
