package io.galley.ingest;

import io.galley.ingest.IngestException.Fault;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Word files ({@code .docx}): the body of the document, without page headers, comments, deleted text and what is embedded. */
final class Word implements Reader {
    private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Only the article is read.
        }
    };

    @Override
    public Extract read(Material material, int most) {
        try (WordArchive archive = WordArchive.open(material.bytes())) {
            archive.refuseBombs(material.name());
            return Markup.read(
                    material.name(), new Markup(Markup.Space.KEPT, most), handler -> parse(material, archive, handler));
        } catch (IOException e) {
            throw new IngestException(
                    Fault.MALFORMED,
                    material.name() + ": a damaged Word file; export it again, or send it as text/plain",
                    e);
        }
    }

    private static void parse(Material material, WordArchive archive, ContentHandler handler)
            throws IOException, SAXException, TikaException {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
        // Given the open archive, Tika neither spools the bytes to a file nor repairs what does not open.
        try (OPCPackageWrapper opened = new OPCPackageWrapper(OPCPackage.open(archive.withoutComments()));
                TikaInputStream in = TikaInputStream.get(material.bytes())) {
            in.setOpenContainer(opened);
            new OOXMLParser().parse(in, handler, new Metadata(), context);
        } catch (InvalidFormatException e) {
            throw new TikaException("not a Word file", e);
        }
    }
}
