package io.galley.checks;

import io.galley.check.Check;
import io.galley.checks.consistency.Acronym;
import io.galley.checks.consistency.CapitalisationVariant;
import io.galley.checks.consistency.HeadlineContradictsBody;
import io.galley.checks.consistency.MixedDateStyle;
import io.galley.checks.consistency.MixedDialect;
import io.galley.checks.consistency.TermVariant;
import io.galley.checks.consistency.UnexplainedAcronym;
import io.galley.checks.grammar.Capitalisation;
import io.galley.checks.grammar.ConfusedWord;
import io.galley.checks.grammar.Grammar;
import io.galley.checks.grammar.Punctuation;
import io.galley.checks.grammar.Spelling;
import io.galley.checks.grammar.Wording;
import io.galley.checks.numbers.CurrencyStyle;
import io.galley.checks.numbers.DurationMismatch;
import io.galley.checks.numbers.ImpossibleDate;
import io.galley.checks.numbers.NumberStyle;
import io.galley.checks.numbers.ScaleSlip;
import io.galley.checks.numbers.TotalMismatch;
import io.galley.checks.numbers.UnitStyle;
import io.galley.checks.numbers.WeekdayDate;
import io.galley.checks.people.GenderConflict;
import io.galley.checks.people.NameVariant;
import io.galley.checks.people.RoleConflict;
import io.galley.checks.people.SelfReference;
import io.galley.checks.people.SwappedAttribution;
import io.galley.checks.people.TitleAsName;
import io.galley.checks.people.UnclearSpeaker;
import io.galley.checks.punctuation.CommaSplice;
import io.galley.checks.punctuation.QuotationBoundary;
import io.galley.checks.punctuation.UnbalancedQuotation;
import io.galley.checks.residue.CutOffParagraph;
import io.galley.checks.residue.EncodingDamage;
import io.galley.checks.residue.MachineResidue;
import io.galley.checks.residue.MarkupResidue;
import io.galley.checks.residue.SentenceFragment;
import io.galley.checks.residue.UntranslatedWord;
import io.galley.checks.terminology.DoNotTranslate;
import io.galley.checks.terminology.ForbiddenTerm;
import io.galley.checks.terminology.GlossaryMismatch;
import io.galley.checks.terminology.OfficialName;
import io.galley.checks.terminology.PreferredTerm;
import io.galley.checks.translation.Addition;
import io.galley.checks.translation.ClauseAddition;
import io.galley.checks.translation.ClauseOmission;
import io.galley.checks.translation.InconsistentTranslation;
import io.galley.checks.translation.LengthOutlier;
import io.galley.checks.translation.LinkMismatch;
import io.galley.checks.translation.Mistranslation;
import io.galley.checks.translation.NameMismatch;
import io.galley.checks.translation.NegationFlip;
import io.galley.checks.translation.NumberMismatch;
import io.galley.checks.translation.Omission;
import io.galley.checks.translation.QuestionLost;
import io.galley.checks.translation.QuotationMismatch;
import io.galley.checks.translation.UntranslatedSegment;
import io.galley.checks.wording.BrokenIdiom;
import io.galley.checks.wording.Calque;
import io.galley.checks.wording.DoubleNegation;
import io.galley.checks.wording.GarbledPhrase;
import io.galley.checks.wording.OddWord;
import io.galley.checks.wording.Redundancy;
import io.galley.checks.wording.Repetition;
import io.galley.terms.Glossary;
import java.util.List;

/** Every check there is, by id. */
public final class Catalogue {
    private Catalogue() {}

    /** With nothing in the glossary. */
    public static List<Check> all() {
        return of(Glossary.EMPTY);
    }

    /** With what a desk wants written. */
    public static List<Check> of(Glossary glossary) {
        return List.of(
                new Acronym(),
                new Addition(),
                new BrokenIdiom(),
                new Calque(),
                new Capitalisation(),
                new CapitalisationVariant(),
                new ClauseAddition(),
                new ClauseOmission(),
                new CommaSplice(),
                new ConfusedWord(),
                new CurrencyStyle(),
                new CutOffParagraph(),
                new DoNotTranslate(glossary),
                new DoubleNegation(),
                new DurationMismatch(),
                new EncodingDamage(),
                new ForbiddenTerm(glossary),
                new GarbledPhrase(),
                new GenderConflict(),
                new GlossaryMismatch(glossary),
                new Grammar(),
                new HeadlineContradictsBody(),
                new ImpossibleDate(),
                new InconsistentTranslation(),
                new LengthOutlier(),
                new LinkMismatch(),
                new MachineResidue(),
                new MarkupResidue(),
                new Mistranslation(),
                new MixedDateStyle(),
                new MixedDialect(),
                new NameMismatch(),
                new NameVariant(),
                new NegationFlip(),
                new NumberMismatch(),
                new NumberStyle(),
                new OddWord(),
                new OfficialName(glossary),
                new Omission(),
                new PreferredTerm(glossary),
                new Punctuation(),
                new QuestionLost(),
                new QuotationBoundary(),
                new QuotationMismatch(),
                new Redundancy(),
                new Repetition(),
                new RoleConflict(),
                new ScaleSlip(),
                new SelfReference(),
                new SentenceFragment(),
                new Spelling(glossary),
                new SwappedAttribution(),
                new TermVariant(),
                new TitleAsName(),
                new TotalMismatch(),
                new UnbalancedQuotation(),
                new UnclearSpeaker(),
                new UnexplainedAcronym(),
                new UnitStyle(),
                new UntranslatedSegment(),
                new UntranslatedWord(glossary),
                new WeekdayDate(),
                new Wording());
    }
}
