package io.galley.ingest;

import io.galley.ingest.IngestException.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that are read, and how a file shows which of them it has. */
enum Format {
    PLAIN_TEXT(new PlainText()),
    HTML(new Html()),
    WORD(new Word());

    private static final Map<String, Format> BY_TYPE = Map.of(
            "text/plain", PLAIN_TEXT,
            "text/html", HTML,
            "application/xhtml+xml", HTML,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", WORD);

    /** How far into a file its format is looked for, in bytes. */
    private static final int HEAD = 4096;

    /** The start of a whole page, after a byte order mark, an XML declaration and comments. */
    private static final Pattern PAGE = Pattern.compile(
            "^\\W{0,3}\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.{0,2000}?-->\\s*+){0,9}<(?:!doctype\\s++html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[a-z!/][^<>]*+>", Pattern.CASE_INSENSITIVE);

    /** How formats begin that are written in plain characters and are yet no text to read. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "%PDF-",
            "application/pdf",
            "{\\rtf",
            "application/rtf",
            "%!PS",
            "application/postscript",
            "<?xml",
            "application/xml");

    private final Reader reader;

    Format(Reader reader) {
        this.reader = reader;
    }

    Reader reader() {
        return reader;
    }

    /**
     * The format of a file. Its bytes decide where they can. The type that the sender gives is a promise, kept or refused;
     * where none is given, the name counts.
     *
     * @throws IngestException UNSUPPORTED_FORMAT, or MALFORMED where the file is not what it is said to be
     */
    static Format of(Material material) {
        Optional<String> claim = MediaTypes.claimed(material);
        Optional<String> said = claim.or(() -> MediaTypes.byName(material));
        Optional<Format> wanted = said.map(BY_TYPE::get);
        if (WordArchive.isZip(material.bytes())) {
            return ofZip(material, said, wanted.equals(Optional.of(WORD)));
        }
        String head = head(material.bytes());
        boolean isPage = PAGE.matcher(head.replace("\0", "")).find();
        Optional<String> other = isPage ? Optional.empty() : otherType(material, head);
        if (wanted.equals(Optional.of(WORD))) {
            throw notWord(material, other.map(Format::describe).orElse("no zip archive, which every Word file is"));
        }
        if (other.isPresent()) {
            throw unsupported(material, other.get());
        }
        if (wanted.equals(Optional.of(HTML))) {
            return html(material);
        }
        if (isPage && claim.isPresent()) {
            throw new IngestException(
                    Fault.MALFORMED,
                    material.name() + ": not " + claim.get() + " but an HTML page; send it as text/html");
        }
        if (isPage) {
            return HTML;
        }
        if (wanted.isEmpty() && said.isPresent()) {
            throw unsupported(material, said.get());
        }
        return PLAIN_TEXT;
    }

    private static Format ofZip(Material material, Optional<String> said, boolean isWordWanted) {
        String what;
        try (WordArchive archive = WordArchive.open(material.bytes())) {
            if (archive.holdsDocument()) {
                return WORD;
            }
            what = "no word/document.xml inside";
        } catch (IOException e) {
            what = "a damaged or incomplete zip archive";
        }
        if (isWordWanted) {
            throw notWord(material, what);
        }
        throw unsupported(
                material, said.filter(type -> !BY_TYPE.containsKey(type)).orElse("application/zip"));
    }

    private static Format html(Material material) {
        String raw = new String(material.bytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (!TAG.matcher(raw).find()) {
            throw new IngestException(
                    Fault.MALFORMED, material.name() + ": not HTML (no tag in it); send it as text/plain");
        }
        return HTML;
    }

    /** The type of a file that is not text, as its first bytes show. */
    private static Optional<String> otherType(Material material, String head) {
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                return Optional.of(signature.getValue());
            }
        }
        boolean isEncoded = Charsets.byMark(material.bytes()).isPresent()
                || MediaTypes.charset(material).isPresent();
        boolean isBinary = !isEncoded && head.chars().anyMatch(c -> c < '\t');
        return isBinary ? MediaTypes.byContent(material).filter(type -> !type.startsWith("text/")) : Optional.empty();
    }

    /** The first bytes, each as one character. */
    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static IngestException notWord(Material material, String what) {
        return new IngestException(
                Fault.MALFORMED,
                material.name() + ": not a Word file (" + what + "); export it again, or send it as text/plain");
    }

    private static IngestException unsupported(Material material, String type) {
        return new IngestException(
                Fault.UNSUPPORTED_FORMAT,
                material.name() + ": " + describe(type)
                        + " is not read; plain text (.txt), HTML (.html) and Word (.docx) are: save it as one of them");
    }

    private static String describe(String type) {
        return switch (type) {
            case "application/x-tika-msoffice" -> "a Word file of before 2007 or with a password";
            case "application/pdf" -> "PDF";
            default -> type;
        };
    }
}
