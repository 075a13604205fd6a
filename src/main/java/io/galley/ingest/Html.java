package io.galley.ingest;

import io.galley.ingest.IngestException.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.html.charsetdetector.StandardHtmlEncodingDetector;

/** HTML pages, as a browser would show them. */
final class Html implements Reader {
    /** A parser's work grows with the tags and with how deep they stand; no page of an article has so many. */
    private static final int MOST_TAGS = 50_000;

    @Override
    public Extract read(Material material, int most) {
        Optional<Charset> charset = MediaTypes.charset(material).or(() -> named(material));
        String page = Charsets.decode(material.name(), material.bytes(), charset);
        if (page.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
            throw new IngestException(
                    Fault.TOO_LARGE,
                    material.name() + ": more than " + MOST_TAGS
                            + " tags, as no page of an article has; send its text alone");
        }
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        String marked = Remarks.marked(material.name(), page);
        return Markup.read(material.name(), new Markup(Markup.Space.COLLAPSED, most), handler -> new JSoupParser()
                .parseString(marked, handler, new Metadata(), context));
    }

    /** The charset that the page names in its head. */
    private static Optional<Charset> named(Material material) {
        try {
            return Optional.ofNullable(new StandardHtmlEncodingDetector()
                            .detect(new ByteArrayInputStream(material.bytes()), new Metadata()))
                    .map(charset -> Charsets.named(material.name(), charset.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
