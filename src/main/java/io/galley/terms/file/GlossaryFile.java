package io.galley.terms.file;

import io.galley.terms.Glossary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a glossary that a desk keeps in a file: a table (CSV) or TBX-Basic. */
public final class GlossaryFile {
    /** Larger than any glossary that people keep by hand. */
    static final int MOST_BYTES = 8 << 20;

    private static final int MOST_TERMS = 50_000;

    private GlossaryFile() {}

    /**
     * Reads and checks a file.
     *
     * @throws GlossaryException if it cannot be read, or if there is anything wrong with it
     */
    public static Glossary read(Path file) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw refusal(name, "is a folder; name a file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in.readNBytes(MOST_BYTES + 1));
            }
        } catch (NoSuchFileException e) {
            throw refusal(name, "no such file");
        } catch (AccessDeniedException e) {
            throw refusal(name, "you may not read it");
        } catch (IOException e) {
            throw refusal(name, "cannot be read: " + e.getMessage());
        }
    }

    static Glossary read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refusal(name, "it is larger than " + (MOST_BYTES >> 20) + " MB, the most that is read");
        }
        if (bytes.length >= 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw refusal(name, "it is a packed file, such as a workbook (.xlsx); save it as CSV, in UTF-8");
        }
        String text = Encoding.decode(name, bytes);
        if (text.isBlank()) {
            throw refusal(name, "it is empty");
        }
        Problems problems = new Problems(name);
        List<Entry> entries = isXml(name, text) ? new Tbx(text, problems).read() : new Csv(text, problems).read();
        if (entries.size() > MOST_TERMS) {
            throw refusal(
                    name,
                    String.format(
                            Locale.ROOT,
                            "it has %,d terms, and no more than %,d are read",
                            entries.size(),
                            MOST_TERMS));
        }
        Contradictions.check(entries, problems);
        if (problems.areThere()) {
            throw problems.exception();
        }
        return new Glossary(entries.stream().map(Entry::term).toList());
    }

    /** By its content; a file that is called so and is not gets the message of the parser. */
    private static boolean isXml(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        return text.stripLeading().startsWith("<") || lower.endsWith(".tbx") || lower.endsWith(".xml");
    }

    private static GlossaryException refusal(String name, String why) {
        return new GlossaryException(List.of(name + ": " + why));
    }
}
