package io.galley.checks.grammar;

import io.galley.analyse.Note.Kind;
import io.galley.analyse.Passage;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.check.PassageCheck;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

/** A real word in the place of another, as LanguageTool sees it. */
public final class ConfusedWord implements PassageCheck {
    private static final CheckSpec SPEC = CheckSpec.of("confused-word", Category.SPELLING, Severity.MINOR)
            .summary("A word stands in the place of another that is written or spoken much alike")
            .why("Both words are in the dictionary, so that no speller finds the mistake, and the sentence says"
                    + " something else.")
            .limits("Only the pairs and contexts that LanguageTool lists are found.")
            .flags("The new plant is ⟦larger then⟧ the old one.")
            .flags("The company raised ⟦it's⟧ prices in March.")
            .flags("Heavy rain will not ⟦effect⟧ the harvest this year.")
            .accepts("The council met first, then voted on the plan.")
            .accepts("It's clear that the bank will keep its rates.")
            .accepts("The effect of the drought was felt in its first week.")
            .accepts("They're certain that their ship is over there.")
            .preview(0.9)
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Passage passage) {
        return Remarks.inText(passage, Kind.CONFUSED_WORD).map(Remarks::hit);
    }
}
