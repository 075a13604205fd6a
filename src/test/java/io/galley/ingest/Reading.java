package io.galley.ingest;

import io.galley.text.Document;
import io.galley.text.LanguagePair;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Short ways to have something read. */
final class Reading {
    static final int MOST = 50_000;
    static final Ingest INGEST = new Ingest(Set.of(Locale.US, Locale.UK), MOST);

    private Reading() {}

    static Document of(Material material) {
        return INGEST.read(new Submission(material, Optional.empty(), new LanguagePair(Optional.empty(), Locale.US)));
    }

    static Document of(String name, byte[] bytes) {
        return of(new Material(name, Optional.empty(), bytes));
    }

    static Document ofText(String text) {
        return of(Material.ofText("story.txt", text));
    }

    static Document ofHtml(String page) {
        return of("story.html", page.getBytes(StandardCharsets.UTF_8));
    }

    /** One line for each segment: its kind and its words, with line ends shown. */
    static String blocks(Document document) {
        return document.segments().stream()
                .map(segment -> segment.block() + ": "
                        + segment.target().replace("\r", "␍").replace("\n", "⏎"))
                .collect(Collectors.joining("\n"));
    }
}
