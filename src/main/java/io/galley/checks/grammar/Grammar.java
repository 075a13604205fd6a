package io.galley.checks.grammar;

import io.galley.analyse.Note.Kind;
import io.galley.analyse.Passage;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.check.PassageCheck;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

/** Agreement, articles and verb forms, as LanguageTool sees them. */
public final class Grammar implements PassageCheck {
    private static final CheckSpec SPEC = CheckSpec.of("grammar", Category.GRAMMAR, Severity.MINOR)
            .summary("A sentence breaks a rule of grammar")
            .why("A wrong verb form or article shows at once that nobody has read the text.")
            .limits("LanguageTool's rules for patterns of a few words: it does not understand the sentence. Headlines,"
                    + " captions and tables go unread, since they are not written in sentences. A word that stands twice"
                    + " in a row may be a name that is so.")
            .flags("He ⟦have⟧ approved the budget for the ferry port.")
            .flags("Engineers want to build ⟦an⟧ new bridge over the river.")
            .flags("The farmers would ⟦requires⟧ more water in the dry season.")
            .flags("She said that ⟦the the⟧ road would be open by Sunday.")
            .accepts("The team have won their third match, and the crowd were delighted.")
            .accepts("The committee urged that the mayor resign.")
            .accepts("An hour later a European envoy and an MP met a union leader.")
            .accepts("He had had enough of the Walla Walla road, and said so.")
            .preview(0.8)
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Passage passage) {
        return Stream.concat(
                Remarks.inProse(passage, Kind.GRAMMAR).map(Remarks::hit),
                Remarks.inProse(passage, Kind.REPETITION)
                        .filter(note -> isInSmallLetters(note.span()
                                .shift(-passage.span().start())
                                .in(passage.segment().target())))
                        .map(note -> Remarks.hit(note).as(Category.TEXTUAL_CONVENTIONS)));
    }

    /** Names repeat themselves: "Walla Walla". */
    private static boolean isInSmallLetters(String words) {
        return words.substring(words.indexOf(' ') + 1).codePoints().noneMatch(Character::isUpperCase);
    }
}
