package io.galley.ingest;

import io.galley.ingest.IngestException.Fault;
import io.galley.text.Block;
import io.galley.text.Document;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what came in. */
public final class Ingest {
    /** The submission as a document, with its segments. */
    public Document read(Submission submission) {
        String text = new String(submission.target().bytes(), StandardCharsets.UTF_8);
        List<Segment> segments = new ArrayList<>();
        Matcher m = Pattern.compile("[^\\n]+").matcher(text);
        while (m.find()) {
            if (!m.group().isBlank()) {
                segments.add(new Segment(
                        "s" + (segments.size() + 1), Block.PARAGRAPH, new Span(m.start(), m.end()), m.group()));
            }
        }
        if (segments.isEmpty()) {
            throw new IngestException(Fault.EMPTY, "empty");
        }
        return new Document(submission.target().name(), submission.languages(), text, segments, Optional.empty());
    }
}
