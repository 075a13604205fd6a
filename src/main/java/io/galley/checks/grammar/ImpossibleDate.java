package io.galley.checks.grammar;

import io.galley.analyse.Note.Kind;
import io.galley.analyse.Passage;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.check.PassageCheck;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Days that no calendar has, as LanguageTool sees them. */
public final class ImpossibleDate implements PassageCheck {
    private static final CheckSpec SPEC = CheckSpec.of("impossible-date", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("A date is in no calendar, or its weekday is another")
            .why("One half of the date is wrong, and the reader cannot know which.")
            .limits("A weekday is compared only where the date gives its year; a report that was filed on the day after"
                    + " an event may name the event's weekday beside its own date.")
            .flags("The bridge was opened on ⟦Friday, 13⟧ January 2021.")
            .flags("The election was held on ⟦February 30⟧, 2019.")
            .flags("The law has been in force since ⟦31 April⟧ 2016.")
            .accepts("The bridge was opened on Wednesday, 13 January 2021.")
            .accepts("The election was held on February 29, 2020.")
            .accepts("On Friday, 13 ships left the port; on Monday, January 12, the mayor resigned.")
            .accepts("The law has been in force since 30 April 2016.")
            .preview(0.8)
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Passage passage) {
        return Remarks.inText(passage, Kind.DATE)
                .map(note -> Hit.at(note.span(), note.message()).suggesting(List.of()));
    }
}
