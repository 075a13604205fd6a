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
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What machines say of their work and web pages of themselves, left in a story. */
public final class MachineResidue implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("machine-residue", Category.ADDITION, Severity.MAJOR)
            .summary(
                    "Words of a machine or of a web page that are not part of the story: a notice, a credit, a link, a reply")
            .why("They tell every reader that nobody read the article before it appeared.")
            .limits(
                    "A notice is known by words that belong together, so one in other words than English is missed. What"
                            + " stands in quotation marks is taken for speech.")
            .proven(0.95)
            .flags("The bridge reopened on Friday.", "⟦This page has been translated by a neural engine.⟧")
            .flags("⟦Versions in Polish and Thai are produced automatically, so please consult the Danish original.⟧"
                    + " ⟦(site powered by webhost.example.com)⟧")
            .flags("⟦Certainly! Here is the translation of the article:⟧", "The club sold its keeper for a record fee.")
            .flags("⟦Also read: Ten bridges that fell⟧", "The owner said it was late.")
            .accepts(
                    "The publisher said this book was translated automatically by software.",
                    "\"As an AI language model, I cannot vote,\" the program answered the senator.")
            .accepts("The German and Thai versions of the novel differ, and the court found errors in the translation.")
            .accepts("Here is the full text of the speech, which the club's owner wrote himself.")
            .build();

    private final List<Shape> shapes = Shape.all(Residue::isSaid);
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
            String unquoted = unquoted(passage, article);
            int offset = passage.span().start();
            List<Hit> hits = new ArrayList<>();
            for (Shape shape : shapes) {
                shape.in(unquoted, passage)
                        .map(span -> shape.kind().at(span.shift(offset)))
                        .forEach(hits::add);
            }
            for (Sentence sentence : passage.sentences()) {
                String words = Notice.words(sentence.span().shift(-offset).in(unquoted));
                if (notices.stream().anyMatch(notice -> notice.matches(words, i, paragraphs))) {
                    hits.add(Residue.NOTICE.at(sentence.span()));
                }
            }
            return Residue.apart(hits).stream();
        });
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
}
