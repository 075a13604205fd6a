package io.galley.analyse;

import io.galley.analyse.Annotator.Annotation;
import io.galley.text.Document;

/** Reads a document: words from the annotator, then what can be seen in the whole of them, then what models say of it. */
public final class Analyser {
    private final Annotator annotator;
    private final Estimator estimator;

    public Analyser(Annotator annotator, Estimator estimator) {
        this.annotator = annotator;
        this.estimator = estimator;
    }

    /** The document with all that was read in it. */
    public Article analyse(Document document) {
        Annotation annotation = annotator.annotate(document);
        Quotations quotations = Quotations.in(document);
        Article article = new Article(
                document,
                annotation.passages(),
                quotations.found(),
                quotations.stray(),
                PeopleReader.read(annotation.passages(), quotations.found()),
                annotation.unread(),
                Measurements.none("nothing was measured"));
        return article.with(FitReader.read(article, estimator));
    }
}
