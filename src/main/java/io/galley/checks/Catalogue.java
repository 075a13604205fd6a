package io.galley.checks;

import io.galley.check.Check;
import io.galley.checks.consistency.Acronym;
import io.galley.checks.consistency.CapitalisationVariant;
import io.galley.checks.consistency.MixedDialect;
import io.galley.checks.grammar.Capitalisation;
import io.galley.checks.grammar.ConfusedWord;
import io.galley.checks.grammar.Grammar;
import io.galley.checks.grammar.ImpossibleDate;
import io.galley.checks.grammar.Punctuation;
import io.galley.checks.grammar.Spelling;
import io.galley.checks.grammar.Wording;
import io.galley.checks.people.GenderConflict;
import io.galley.checks.people.NameVariant;
import io.galley.checks.people.RoleConflict;
import io.galley.checks.people.SelfReference;
import io.galley.checks.people.SwappedAttribution;
import io.galley.checks.people.TitleAsName;
import io.galley.checks.people.UnclearSpeaker;
import io.galley.checks.punctuation.QuotationBoundary;
import io.galley.checks.punctuation.UnbalancedQuotation;
import io.galley.checks.residue.MachineResidue;
import io.galley.checks.residue.UntranslatedWord;
import io.galley.checks.wording.BrokenIdiom;
import io.galley.checks.wording.Repetition;
import java.util.List;

/** Every check there is, by id. */
public final class Catalogue {
    private Catalogue() {}

    public static List<Check> all() {
        return List.of(
                new Acronym(),
                new BrokenIdiom(),
                new Capitalisation(),
                new CapitalisationVariant(),
                new ConfusedWord(),
                new GenderConflict(),
                new Grammar(),
                new ImpossibleDate(),
                new MachineResidue(),
                new MixedDialect(),
                new NameVariant(),
                new Punctuation(),
                new QuotationBoundary(),
                new Repetition(),
                new RoleConflict(),
                new SelfReference(),
                new Spelling(),
                new SwappedAttribution(),
                new TitleAsName(),
                new UnbalancedQuotation(),
                new UnclearSpeaker(),
                new UntranslatedWord(),
                new Wording());
    }
}
