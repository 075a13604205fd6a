package io.galley.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.galley.ingest.IngestException.Fault;
import io.galley.text.LanguagePair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not read, and what is said of it. */
final class RefusalTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj << >> endobj".getBytes(UTF_8);
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 0, 0
    };

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                refused(text(""), Fault.EMPTY, "story.txt: it is empty"),
                refused(text(" \r\n\t\u00A0\uFEFF "), Fault.EMPTY, "no words"),
                refused(text("… — !"), Fault.EMPTY, "no words"),
                refused(
                        file("a.html", "<html><body><p> &nbsp; </p></body></html>"),
                        Fault.EMPTY,
                        "a.html: there are no words"),
                refused(text("x".repeat(Reading.MOST + 1)), Fault.TOO_LARGE, "longer than 50,000 characters"),
                refused(file("a.txt", new byte[Ingest.MOST_BYTES + 1]), Fault.TOO_LARGE, "larger than 16 MB"),
                refused(
                        file("a.html", "<p>" + "x ".repeat(Reading.MOST) + "</p>"),
                        Fault.TOO_LARGE,
                        "a.html: longer than 50,000"),
                refused(text("One\ntwo\u0007."), Fault.MALFORMED, "(U+0007) at line 2, column 4 (offset 7)"),
                refused(text("One\u0000"), Fault.MALFORMED, "(U+0000) at line 1, column 4 (offset 3); if it is UTF-16"),
                refused(text("a\fb"), Fault.MALFORMED, "(U+000C)"),
                refused(
                        file("a.txt", "naïve café".getBytes(WINDOWS_1252)),
                        Fault.MALFORMED,
                        "the byte 0xEF at position 2 is not UTF-8"),
                refused(
                        new Material("a", Optional.of("text/plain;charset=us-ascii"), new byte[] {'a', (byte) 0x81}),
                        Fault.MALFORMED,
                        "0x81 at position 1 is not windows-1252"),
                refused(
                        new Material("a", Optional.of("text/plain;charset=klingon"), new byte[] {'a'}),
                        Fault.MALFORMED,
                        "no charset is called “klingon”"),
                refused(
                        new Material("a", Optional.of("no type"), PDF),
                        Fault.MALFORMED,
                        "“no type” is not a media type"),
                refused(file("a.txt", "No mark".getBytes(UTF_16LE)), Fault.MALFORMED, "U+0000"),
                refused(
                        file("a.pdf", PDF),
                        Fault.UNSUPPORTED_FORMAT,
                        "a.pdf: PDF is not read; plain text (.txt), HTML"),
                refused(file("a.txt", PDF), Fault.UNSUPPORTED_FORMAT, "a.txt: PDF is not read"),
                refused(new Material("a", Optional.of("text/plain"), PDF), Fault.UNSUPPORTED_FORMAT, "PDF is not read"),
                refused(file("a.docx", PDF), Fault.MALFORMED, "a.docx: not a Word file (PDF); export it again"),
                refused(file("a.docx", "Just text."), Fault.MALFORMED, "not a Word file (no zip archive"),
                refused(file("a.docx", OLE), Fault.MALFORMED, "before 2007 or with a password"),
                refused(file("a.doc", OLE), Fault.UNSUPPORTED_FORMAT, "before 2007 or with a password"),
                refused(file("a.docx", zip("hello.txt")), Fault.MALFORMED, "no word/document.xml inside"),
                refused(
                        new Material("a", Optional.of(WORD), zip("hello.txt")),
                        Fault.MALFORMED,
                        "no word/document.xml"),
                refused(file("a.docx", new byte[] {'P', 'K', 3, 4, 20, 0}), Fault.MALFORMED, "damaged or incomplete"),
                refused(file("a.zip", zip("hello.txt")), Fault.UNSUPPORTED_FORMAT, "application/zip is not read"),
                refused(file("a", zip("hello.txt")), Fault.UNSUPPORTED_FORMAT, "application/zip is not read"),
                refused(file("a.png", PNG), Fault.UNSUPPORTED_FORMAT, "image/png is not read"),
                refused(file("a", PNG), Fault.UNSUPPORTED_FORMAT, "image/png is not read"),
                refused(file("a.rtf", "{\\rtf1 Hello}"), Fault.UNSUPPORTED_FORMAT, "application/rtf is not read"),
                refused(file("a.md", "# Title"), Fault.UNSUPPORTED_FORMAT, "text/markdown is not read"),
                refused(file("a.xml", "<?xml version='1.0'?><a>x</a>"), Fault.UNSUPPORTED_FORMAT, "application/xml"),
                refused(
                        new Material("a", Optional.of("application/json"), "{}".getBytes(UTF_8)),
                        Fault.UNSUPPORTED_FORMAT,
                        "application/json is not read"),
                refused(
                        new Material("a", Optional.of("text/plain"), "<!DOCTYPE html><p>x".getBytes(UTF_8)),
                        Fault.MALFORMED,
                        "a: not text/plain but an HTML page; send it as text/html"),
                refused(file("a.html", "Just text."), Fault.MALFORMED, "not HTML (no tag in it)"));
    }

    private static Arguments refused(Material material, Fault fault, String message) {
        return Arguments.of(material, fault, message);
    }

    private static Material text(String text) {
        return Material.ofText("story.txt", text);
    }

    private static Material file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    private static Material file(String name, byte[] bytes) {
        return new Material(name, Optional.empty(), bytes);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write('x');
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void says(Material material, Fault fault, String message) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Reading.of(material))
                .withMessageContaining(message)
                .returns(fault, IngestException::fault);
    }

    @Test
    void saysOfHalfACharacterWhereItIs() {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Material.ofText("story", "A\n😀b\uD83D c"))
                .withMessage(
                        "story: half of a surrogate pair (U+D83D) at line 2, column 4 (offset 5); the text was cut inside"
                                + " a character")
                .returns(Fault.MALFORMED, IngestException::fault);
        assertThatExceptionOfType(IngestException.class).isThrownBy(() -> Material.ofText("story", "\uDE00"));
    }

    @Test
    void namesTheLanguagesThatAreRead() {
        Submission french =
                new Submission(text("Il pleut."), Optional.empty(), new LanguagePair(Optional.empty(), Locale.FRANCE));
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Reading.INGEST.read(french))
                .withMessage("the language fr-FR is not read; these are: en-GB, en-US")
                .returns(Fault.UNSUPPORTED_LANGUAGE, IngestException::fault);
    }

    @Test
    void refusesASourceAsItRefusesAnArticle() {
        Submission emptySource = new Submission(
                text("Rain fell."),
                Optional.of(Material.ofText("source.txt", " ")),
                new LanguagePair(Optional.empty(), Locale.US));
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Reading.INGEST.read(emptySource))
                .withMessageStartingWith("source.txt: there are no words");
    }

    static Stream<Material> accepted() {
        String text = "Naïve café, she said.";
        return Stream.of(
                file("a.txt", text),
                file("a", text),
                file("a.v2", text),
                file("Interview with St. Pat", text),
                file("a.txt", "\uFEFF" + text),
                file("a.txt", ("\uFEFF" + text).getBytes(UTF_16LE)),
                file("a.txt", ("\uFEFF" + text).getBytes(java.nio.charset.StandardCharsets.UTF_16BE)),
                new Material("a", Optional.of("text/plain; charset=\"windows-1252\""), text.getBytes(WINDOWS_1252)),
                new Material("a", Optional.of("text/plain;charset=iso-8859-1"), text.getBytes(ISO_8859_1)),
                new Material("a", Optional.of("TEXT/PLAIN;charset=utf-16le"), text.getBytes(UTF_16LE)),
                new Material("a.txt", Optional.of("application/octet-stream"), text.getBytes(UTF_8)),
                new Material("a.pdf", Optional.of("text/plain"), text.getBytes(UTF_8)),
                file("a.html", "<p>" + text),
                file("a.html", ("<meta charset=windows-1252><p>" + text).getBytes(WINDOWS_1252)),
                file("a", "<!-- x --><!DOCTYPE html><p>" + text),
                file("a.txt", "<html><p>" + text),
                file("a", "<?xml version='1.0'?><!DOCTYPE html><html><p>" + text + "</p></html>"),
                file("a.html", ("\uFEFF<p>" + text).getBytes(UTF_16LE)),
                new Material("a", Optional.of("application/xhtml+xml"), ("<p>" + text).getBytes(UTF_8)),
                new Material(
                        "a", Optional.of("text/html;charset=windows-1252"), ("<p>" + text).getBytes(WINDOWS_1252)));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void reads(Material material) {
        assertThat(Reading.blocks(Reading.of(material))).isEqualTo("PARAGRAPH: Naïve café, she said.");
    }
}
