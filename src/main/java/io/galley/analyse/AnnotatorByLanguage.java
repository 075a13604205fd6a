package io.galley.analyse;

import io.galley.text.Deadline;
import io.galley.text.Document;
import java.util.Locale;
import java.util.Set;

/**
 * An annotator for some languages, and one for all others.
 *
 * @param languages those that an article may be in to be read by the first
 */
public record AnnotatorByLanguage(Set<Locale> languages, Annotator first, Annotator other) implements Annotator {
    public AnnotatorByLanguage {
        languages = Set.copyOf(languages);
    }

    @Override
    public Annotation annotate(Document document) {
        return (languages.contains(document.languages().target()) ? first : other).annotate(document);
    }

    @Override
    public Annotator until(Deadline deadline) {
        return new AnnotatorByLanguage(languages, first.until(deadline), other.until(deadline));
    }
}
