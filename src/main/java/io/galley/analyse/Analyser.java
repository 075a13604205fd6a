package io.galley.analyse;

import io.galley.analyse.Annotator.Annotation;
import io.galley.text.Document;
import java.util.List;

/** Reads a document: words from the annotator, then what can be seen in the whole of them. */
public final class Analyser {
    private final Annotator annotator;

    public Analyser(Annotator annotator) {
        this.annotator = annotator;
    }

    /** The document with all that was read in it. */
    public Article analyse(Document document) {
        Annotation annotation = annotator.annotate(document);
        List<Quotation> quotations = List.of();
        People people = PeopleReader.read(annotation.passages(), quotations);
        return new Article(document, annotation.passages(), quotations, people, annotation.unread());
    }
}
