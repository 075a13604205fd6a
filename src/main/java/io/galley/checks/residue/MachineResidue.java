package io.galley.checks.residue;

import io.galley.analyse.Article;
import io.galley.analyse.Passage;
import io.galley.analyse.Quotation;
import io.galley.analyse.Sentence;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What tools leave in a text and no reader should see. */
public final class MachineResidue implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("machine-residue", Category.ADDITION, Severity.MAJOR)
            .summary(
                    "Something that a tool left: a notice, a credit, mark-up, broken characters, a placeholder, a model's words")
            .why("It tells every reader that nobody read the article before it appeared.")
            .limits(
                    "A notice is known by words that belong together, so one in other words than English is missed. What"
                            + " stands in quotation marks is taken for speech, unless it is mark-up or broken characters.")
            .proven(0.95)
            .flags("The bridge reopened on Friday.", "⟦This page has been translated by a neural engine.⟧")
            .flags("⟦Versions in Polish and Thai are produced automatically, so please consult the Danish original.⟧"
                    + " ⟦(site powered by webhost.example.com)⟧")
            .flags("⟦Certainly! Here is the translation of the article:⟧", "The club sold its keeper for a record fee.")
            .flags("⟦Also read: Ten bridges that fell⟧", "The owner⟦&nbsp;⟧said it was ⟦donâ€™t⟧ late.")
            .accepts(
                    "The publisher said this book was translated automatically by software.",
                    "\"As an AI language model, I cannot vote,\" the program answered the senator.")
            .accepts("Shares of Stone & Sons rose 5% after the firm, a unit of Hill <HIL.N>, named a new head.")
            .accepts("The German and Thai versions of the novel differ, and the court found errors in the translation.")
            .accepts("“Où est l’école ?” the café’s owner asked in São Paulo; “PIÑATÁ” was all he heard.")
            .accepts("Here is the full text of the speech, which the club's owner [a banker] wrote himself (in May).")
            .build();

    private final List<Shape> shapes = Shape.all();
    private final List<Notice> notices = Notice.all();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        int paragraphs = article.passages().size();
        return IntStream.range(0, paragraphs).boxed().flatMap(i -> {
            Passage passage = article.passages().get(i);
            String text = passage.segment().target();
            String unquoted = unquoted(passage, article);
            int offset = passage.span().start();
            List<Hit> hits = new ArrayList<>();
            Mojibake.in(text, offset).forEach(hits::add);
            for (Shape shape : shapes) {
                shape.in(shape.kind().isSaid() ? unquoted : text, passage)
                        .map(span -> shape.kind().at(span.shift(offset)).suggesting(mended(shape, span.in(text))))
                        .forEach(hits::add);
            }
            for (Sentence sentence : passage.sentences()) {
                String words = Notice.words(sentence.span().shift(-offset).in(unquoted));
                if (notices.stream().anyMatch(notice -> notice.matches(words, i, paragraphs))) {
                    hits.add(Residue.NOTICE.at(sentence.span()));
                }
            }
            return apart(hits).stream();
        });
    }

    private static List<String> mended(Shape shape, String found) {
        return shape.kind() == Residue.ENTITY ? Entity.decoded(found).stream().toList() : List.of();
    }

    /** A paragraph with spaces in the place of direct speech: a story may quote what it must not say itself. */
    private static String unquoted(Passage passage, Article article) {
        StringBuilder text = new StringBuilder(passage.segment().target());
        int offset = passage.span().start();
        for (Quotation quotation : article.quotations()) {
            int end = Math.min(quotation.span().end() - offset, text.length());
            for (int i = Math.max(0, quotation.span().start() - offset); i < end; i++) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    /** Of hits that overlap the first, and of those that begin together the longest. */
    private static List<Hit> apart(List<Hit> hits) {
        hits.sort(Comparator.comparingInt((Hit hit) -> hit.span().start())
                .thenComparingInt(hit -> -hit.span().end()));
        List<Hit> apart = new ArrayList<>();
        int end = 0;
        for (Hit hit : hits) {
            if (hit.span().start() >= end) {
                apart.add(hit);
                end = hit.span().end();
            }
        }
        return apart;
    }
}
