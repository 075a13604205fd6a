package io.galley.analyse;

import io.galley.analyse.Annotator.Annotation;
import io.galley.analyse.BitextReader.Comparison;
import io.galley.text.Deadline;
import io.galley.text.Document;

/** Reads a document: words from the annotator, then what can be seen in the whole of them, then what models say of it. */
public final class Analyser {
    private final Annotator annotator;
    private final Models models;

    public Analyser(Annotator annotator, Models models) {
        this.annotator = annotator;
        this.models = models;
    }

    /** The same analyser; what is not read by a deadline is unread. */
    public Analyser until(Deadline deadline) {
        return new Analyser(annotator.until(deadline), models.until(deadline));
    }

    /** The document with all that was read in it. */
    public Article analyse(Document document) {
        Annotation annotation = annotator.annotate(document);
        Comparison comparison = BitextReader.read(document, annotation.passages(), models.pairs());
        Quotations quotations = Quotations.in(document.segments());
        Article article = new Article(
                document,
                annotation.passages(),
                quotations.found(),
                quotations.stray(),
                PeopleReader.read(annotation.passages(), quotations.found()),
                annotation.unread(),
                comparison.bitext(),
                Measurements.NONE);
        return article.with(FitReader.read(article, models.words()).lacking(comparison.missing()));
    }
}
