package io.galley.analyse;

import io.galley.text.Deadline;
import io.galley.text.Document;
import java.util.List;

/**
 * Splits a document's segments into sentences and words and says what each is. An annotator is safe for use by several
 * threads, never throws for anything that stands in a text, and gives up in bounded time.
 */
public interface Annotator {
    /** One passage for each segment, in order. */
    Annotation annotate(Document document);

    /** The same annotator, giving up at a deadline at the latest. */
    Annotator until(Deadline deadline);

    /**
     * What an annotator made of a document.
     *
     * @param unread what it could not look at
     */
    record Annotation(List<Passage> passages, List<Unread> unread) {
        public Annotation {
            passages = List.copyOf(passages);
            unread = List.copyOf(unread);
        }
    }
}
