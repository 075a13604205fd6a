package io.galley.ingest;

import io.galley.ingest.IngestException.Fault;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The zip archive that a Word file is. It is opened once, looked through and handed on as it is: whatever reads it sees
 * exactly what was found harmless.
 */
final class WordArchive implements Closeable {
    private static final int MOST_MEGABYTES = 64;
    private static final int MOST_ENTRIES = 5_000;

    /** The document is read as it streams by; other XML may be held in memory whole, at many times its size. */
    private static final int MOST_MEGABYTES_OF_DOCUMENT = 32;

    private static final int MOST_MEGABYTES_OF_OTHER_XML = 2;

    /** Word on the web counts its documents. */
    private static final Pattern DOCUMENT = Pattern.compile("word/document\\d*\\.xml");

    private static final Pattern COMMENTS = Pattern.compile("word/comments\\w*\\.xml");
    private static final byte[] NO_COMMENTS = "<none/>".getBytes(StandardCharsets.US_ASCII);

    private final ZipFile zip;

    private WordArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether the bytes begin as a zip archive does, be it of no entry. */
    static boolean isZip(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    /** @throws IOException if the bytes are no whole zip archive */
    static WordArchive open(byte[] bytes) throws IOException {
        return new WordArchive(ZipFile.builder().setByteArray(bytes).get());
    }

    boolean holdsDocument() {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> DOCUMENT.matcher(entry.getName()).matches());
    }

    /** What POI reads: all as it is but the editors' comments, which Tika would set below the article. */
    ZipEntrySource withoutComments() {
        return new ZipFileZipEntrySource(zip) {
            @Override
            public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
                return COMMENTS.matcher(entry.getName()).matches()
                        ? new ByteArrayInputStream(NO_COMMENTS)
                        : super.getInputStream(entry);
            }
        };
    }

    /** Refuses an archive that unpacks to more than an article can need. What an entry says of its size is not believed. */
    void refuseBombs(String name) throws IOException {
        long left = megabytes(MOST_MEGABYTES);
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw tooLarge(name, "it holds more than " + MOST_ENTRIES + " files");
        }
        for (ZipArchiveEntry entry : entries) {
            left -= unpackedSize(entry, Math.min(left, most(entry)));
            if (left < 0) {
                throw tooLarge(name, "unpacked, “" + entry.getName() + "” is larger than any article needs");
            }
        }
    }

    private long most(ZipArchiveEntry entry) throws IOException {
        if (DOCUMENT.matcher(entry.getName()).matches()) {
            return megabytes(MOST_MEGABYTES_OF_DOCUMENT);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return megabytes(canBeginXml(in.read(), in.read()) ? MOST_MEGABYTES_OF_OTHER_XML : MOST_MEGABYTES);
        }
    }

    /** Whether an XML parser would read on after these bytes, in whatever encoding. */
    private static boolean canBeginXml(int first, int second) {
        return switch (first) {
            case '<', ' ', '\t', '\n', '\r', 0x00, 0x4C, 0xEF -> true;
            case 0xFE -> second == 0xFF;
            case 0xFF -> second == 0xFE;
            default -> false;
        };
    }

    /** How large an entry is; where that is more than {@code most}, more than is allowed in all. */
    private long unpackedSize(ZipArchiveEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    return Long.MAX_VALUE;
                }
            }
        }
        return size;
    }

    private static long megabytes(int count) {
        return (long) count << 20;
    }

    private static IngestException tooLarge(String name, String what) {
        return new IngestException(
                Fault.TOO_LARGE, name + ": " + what + "; save it without what is embedded, or send it as text/plain");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
