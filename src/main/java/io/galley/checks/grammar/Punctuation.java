package io.galley.checks.grammar;

import io.galley.analyse.Note.Kind;
import io.galley.analyse.Passage;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.check.PassageCheck;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Marks and the white space around them, as LanguageTool sees them. */
public final class Punctuation implements PassageCheck {
    private static final CheckSpec SPEC = CheckSpec.of("punctuation", Category.PUNCTUATION, Severity.MINOR)
            .summary("A mark is missing, doubled or in the wrong place")
            .why("Marks hold a sentence together; a wrong one makes the reader stop and begin again.")
            .limits(
                    "Quotation marks, dashes, hyphens, double spaces and commas between clauses go unread: houses differ,"
                            + " or another check looks at them.")
            .flags("The port was closed⟦,the⟧ company said.")
            .flags("The mayor (who resigned in May)⟦)⟧ was not there.")
            .flags("The strike ended⟦..⟧ The port reopened.")
            .flags("The boats returned.⟦The⟧ catch was small.")
            .accepts("The port was closed, the company said.")
            .accepts("The mayor (who resigned in May) was not there.")
            .accepts("Shares of Wijaya Tbk <WJYA.JK> rose, kompas.com reported...Then they fell.")
            .accepts("Three tasks remain: a) roads, b) water, c) schools -- and no money.")
            .preview(0.95)
            .build();

    private static final Pattern LIST_LETTER = Pattern.compile("(?:^|[\\s(])[\\p{L}\\d]\\)$");

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Passage passage) {
        String text = passage.segment().target();
        return Remarks.inProse(passage, Kind.PUNCTUATION)
                .filter(note ->
                        !isAllowed(text, note.span().shift(-passage.span().start())))
                .map(Remarks::hit);
    }

    /** What follows an ellipsis without a space, and the bracket after the letter of a list. */
    private static boolean isAllowed(String text, Span place) {
        String before = text.substring(0, place.start());
        return before.endsWith("...")
                || before.endsWith("…")
                || LIST_LETTER.matcher(text.substring(0, place.end())).find();
    }
}
