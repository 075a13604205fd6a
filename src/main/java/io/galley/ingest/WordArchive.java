package io.galley.ingest;

import io.galley.ingest.IngestException.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The zip archive that a Word file is. It is opened once, looked through and handed on as it is: whatever reads it sees
 * exactly what was found harmless.
 */
final class WordArchive implements Closeable {
    private static final long MOST_BYTES_UNPACKED = 64L << 20;
    private static final int MOST_ENTRIES = 5_000;

    /** Word on the web counts its documents. */
    private static final Pattern DOCUMENT = Pattern.compile("word/document\\d*\\.xml");

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

    ZipFile zip() {
        return zip;
    }

    /** Refuses an archive that unpacks to more than an article can need. What an entry says of its size is not believed. */
    void refuseBombs(String name) throws IOException {
        long left = MOST_BYTES_UNPACKED;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries++;
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
                    left -= read;
                }
            }
            if (left < 0 || entries > MOST_ENTRIES) {
                throw new IngestException(
                        Fault.TOO_LARGE,
                        name + ": it unpacks to more than " + (MOST_BYTES_UNPACKED >> 20) + " MB or " + MOST_ENTRIES
                                + " parts, as no article does; save it without what is embedded");
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
