package io.galley.checks.residue;

import io.galley.analyse.Passage;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.check.PassageCheck;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tags, entities, placeholders and other signs that are meant for programs. */
public final class MarkupResidue implements PassageCheck {
    private static final CheckSpec SPEC = CheckSpec.of("markup-residue", Category.MARKUP, Severity.MINOR)
            .summary("A tag, an entity, a placeholder or another sign for programs was left in the text")
            .why("A page shows such signs as they are, or swallows the words beside them.")
            .limits("Only signs of the usual languages of pages, templates and programs are known: HTML, wiki text,"
                    + " Markdown, forum codes, format strings. An article that explains such signs is flagged.")
            .coversAnyLanguage()
            .proven(0.95)
            .flags("The owner⟦&nbsp;⟧said it was late, and the dam⟦<br />⟧held.")
            .flags("Dear ⟦{{reader}}⟧, the bank lent ⟦%s⟧ to two firms.")
            .flags("⟦**Floods**⟧ closed the road that Mayor ⟦[INSERT NAME]⟧ opened.")
            .accepts("Shares of Stone & Sons rose 5% after the firm, a unit of Hill <HIL.N>, named a new head.")
            .accepts("He [the owner] gave it 5* in May, wrote #bridge, and asked for R&D at a@b.example.")
            .build();

    private final List<Shape> shapes = Shape.all(kind -> !kind.isSaid());

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Passage passage) {
        String text = passage.segment().target();
        int offset = passage.span().start();
        List<Hit> hits = new ArrayList<>();
        for (Shape shape : shapes) {
            shape.in(text, passage)
                    .map(span -> shape.kind().at(span.shift(offset)).suggesting(mended(shape, span, text)))
                    .forEach(hits::add);
        }
        return Residue.apart(hits).stream();
    }

    private static List<String> mended(Shape shape, Span place, String text) {
        return shape.kind() == Residue.ENTITY
                ? Entity.decoded(place.in(text)).stream().toList()
                : List.of();
    }
}
