package io.galley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.galley.ingest.IngestException.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What a Word file is read as, and which are not read. */
final class WordTest {
    private static final String DOCUMENT = "word/document.xml";

    /** A Word file under construction. */
    private static final class Draft {
        private final XWPFDocument document = new XWPFDocument();

        XWPFParagraph add(String style, String text) {
            XWPFParagraph paragraph = document.createParagraph();
            if (!style.isEmpty()) {
                style(style);
                paragraph.setStyle(style.replace(" ", ""));
            }
            paragraph.createRun().setText(text);
            return paragraph;
        }

        private void style(String name) {
            if (document.createStyles().styleExist(name.replace(" ", ""))) {
                return;
            }
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(name.replace(" ", ""));
            CTString title = CTString.Factory.newInstance();
            title.setVal(name);
            style.setName(title);
            document.getStyles().addStyle(new XWPFStyle(style));
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void readsStylesListsAndTables() throws IOException {
        Draft draft = new Draft();
        draft.document
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Page header");
        draft.document
                .createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Page footer");
        draft.add("heading 1", "Ferry runs aground");
        draft.add("caption", "Passengers wait on deck.");
        draft.add("", "MATARAM - A ferry ran aground on Sunday.");
        XWPFParagraph broken = draft.add("", "First half.");
        broken.createRun().addBreak();
        broken.createRun().setText("Second  half\twith a tab.");
        draft.add("", "");
        draft.add("heading 2", "What comes next");
        draft.add("List Paragraph", "rust");
        draft.add("List Bullet", "roots");
        draft.add("Quote", "We have asked for years.");
        XWPFTable table = draft.document.createTable(1, 2);
        table.getRow(0).getCell(0).setText("2020");
        table.getRow(0).getCell(1).setText("4");
        draft.add("", "Reporter: Ana Lima");
        assertThat(Reading.blocks(Reading.of("story.docx", draft.bytes())))
                .isEqualTo(
                        """
                        HEADLINE: Ferry runs aground
                        CAPTION: Passengers wait on deck.
                        DATELINE: MATARAM -
                        PARAGRAPH: A ferry ran aground on Sunday.
                        PARAGRAPH: First half.
                        PARAGRAPH: Second  half	with a tab.
                        HEADLINE: What comes next
                        LIST_ITEM: rust
                        LIST_ITEM: roots
                        QUOTE: We have asked for years.
                        TABLE_CELL: 2020
                        TABLE_CELL: 4
                        BOILERPLATE: Reporter: Ana Lima""");
    }

    @Test
    void readsAFileThatHasNoStyles() throws IOException {
        Draft draft = new Draft();
        draft.add("", "Ferry runs aground");
        draft.add("", "Passengers wait 😀 على on deck. (Photo: Jane Roe)");
        draft.add("", "It ran aground on Sunday.");
        byte[] bytes = draft.bytes();
        assertThat(Reading.blocks(Reading.of("no ending", bytes)))
                .isEqualTo(
                        """
                        HEADLINE: Ferry runs aground
                        CAPTION: Passengers wait 😀 على on deck. (Photo: Jane Roe)
                        PARAGRAPH: It ran aground on Sunday.""");
    }

    @Test
    void leavesOutWhatTheEditorsSayToEachOther() throws IOException {
        Draft draft = new Draft();
        XWPFParagraph paragraph = draft.add("", "Rain fell. ");
        paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("It stopped.");
        paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("It snowed.");
        draft.document
                .createComments()
                .createComment(BigInteger.ONE)
                .createParagraph()
                .createRun()
                .setText("Did it?");
        paragraph.getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);
        assertThat(Reading.of("story.docx", draft.bytes()).text()).isEqualTo("Rain fell. It stopped.");
    }

    @Test
    void readsListsByTheirNumbers() throws IOException {
        Draft draft = new Draft();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        XWPFNumbering numbering = draft.document.createNumbering();
        BigInteger id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        for (String item : List.of("rust", "roots")) {
            XWPFParagraph paragraph = draft.add("", item);
            paragraph.setNumID(id);
            paragraph.setNumILvl(BigInteger.ZERO);
        }
        assertThat(Reading.blocks(Reading.of("story.docx", draft.bytes())))
                .isEqualTo("LIST_ITEM: 1. rust\nLIST_ITEM: 2. roots");
    }

    @Test
    void refusesAFileWithoutWords() throws IOException {
        Draft draft = new Draft();
        draft.add("", " ");
        refused(draft.bytes(), Fault.EMPTY, "story.docx: there are no words");
    }

    @Test
    void refusesAFileThatWasCutShort() throws IOException {
        byte[] whole = story();
        refused(
                Arrays.copyOf(whole, whole.length / 2),
                Fault.MALFORMED,
                "not a Word file (a damaged or incomplete zip");
    }

    @Test
    void refusesBrokenMarkup() throws IOException {
        refused(
                with(story(), DOCUMENT, xml -> xml.substring(0, xml.length() - 40)),
                Fault.MALFORMED,
                "story.docx: it cannot be read");
    }

    @Test
    void refusesAFileWhoseContentTypesAreMissing() throws IOException {
        refused(with(story(), "[Content_Types].xml", xml -> ""), Fault.MALFORMED, "story.docx: it cannot be read");
    }

    @Test
    void refusesWhatUnpacksToMoreThanAnArticle() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry(DOCUMENT));
            byte[] megabyte = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 300; i++) {
                out.write(megabyte);
            }
        }
        assertThat(bomb.size()).isLessThan(1 << 20);
        refused(bomb.toByteArray(), Fault.TOO_LARGE, "story.docx: unpacked, “word/document.xml” is larger");
    }

    @Test
    void stopsAtTheLimitOfCharacters() throws IOException {
        refused(
                with(story(), DOCUMENT, xml -> xml.replace("Rain", "x".repeat(30 << 20))),
                Fault.TOO_LARGE,
                "longer than 50,000 characters");
        refused(
                with(
                        story(),
                        DOCUMENT,
                        xml -> xml.replace("<w:p>", "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(100_000) + "<w:p>")),
                Fault.TOO_LARGE,
                "longer than 50,000 characters");
    }

    @Test
    void opensNothingThatTheFileNames() throws IOException {
        String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        byte[] curious = with(story(), DOCUMENT, xml -> xml.replaceFirst("<w:document", entity + "<w:document")
                .replace("Rain", "Rain &x;"));
        assertThat(Reading.of("story.docx", curious).text()).isEqualTo("Rain  fell.");
    }

    @Test
    void expandsNoEntities() throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        entities.append("]>");
        refused(
                with(story(), DOCUMENT, xml -> xml.replaceFirst("<w:document", entities + "<w:document")
                        .replace("Rain", "&a29;")),
                Fault.MALFORMED,
                "it cannot be read");
    }

    @Test
    void readsPastDeepNesting() throws IOException {
        byte[] deep =
                with(story(), DOCUMENT, xml -> xml.replace("<w:p>", "<w:sdt><w:sdtContent>".repeat(20_000) + "<w:p>")
                        .replace("</w:p>", "</w:p>" + "</w:sdtContent></w:sdt>".repeat(20_000)));
        assertThat(Reading.blocks(Reading.of("story.docx", deep))).contains("Rain fell.");
    }

    private static byte[] story() throws IOException {
        Draft draft = new Draft();
        draft.add("", "Rain fell.");
        return draft.bytes();
    }

    private static void refused(byte[] bytes, Fault fault, String message) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Reading.of("story.docx", bytes))
                .withMessageContaining(message)
                .returns(fault, IngestException::fault);
    }

    /** The same archive with one entry changed; an entry that is made empty is left out. */
    private static byte[] with(byte[] archive, String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        assertThat(entries).containsKey(name);
        entries.put(name, change.apply(new String(entries.get(name), UTF_8)).getBytes(UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (entry.getValue().length > 0) {
                    out.putNextEntry(new ZipEntry(entry.getKey()));
                    out.write(entry.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }
}
