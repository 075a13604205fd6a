package io.galley.analyse;

import io.galley.analyse.Annotator.Annotation;
import io.galley.text.Document;

/** Reads a document: words from the annotator, then what can be seen in the whole of them. */
public final class Analyser {
    private final Annotator annotator;

    public Analyser(Annotator annotator) {
        this.annotator = annotator;
    }

    /** The document with all that was read in it. */
    public Article analyse(Document document) {
        Annotation annotation = annotator.annotate(document);
        Quotations quotations = Quotations.in(document);
        return new Article(
                document,
                annotation.passages(),
                quotations.found(),
                quotations.stray(),
                PeopleReader.read(annotation.passages(), quotations.found()),
                annotation.unread());
    }
}
