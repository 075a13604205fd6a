package io.galley.ingest;

import io.galley.ingest.Extract.Region;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;

/** Text as it stands: not a character is changed, so that places in it are places in what was sent. */
final class PlainText implements Reader {
    @Override
    public Extract read(Material material, int most) {
        String text = Charsets.decode(material.name(), material.bytes(), MediaTypes.charset(material));
        return new Extract(text, List.of(new Region(new Span(0, text.length()), Optional.empty(), List.of())), true);
    }
}
