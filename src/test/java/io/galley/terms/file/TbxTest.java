package io.galley.terms.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.galley.terms.Term;
import io.galley.terms.Term.Kind;
import io.galley.terms.Term.Original;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TBX-Basic in its three shapes, and what is said of files that are none. */
final class TbxTest {
    private static final List<Term> TERMS = List.of(
            Term.forbidden("illegal alien", "undocumented migrant"),
            Term.preferred("undocumented migrant", "clandestine migrant"),
            Term.translation(
                    List.of("undocumented migrant", "irregular migrant"),
                    List.of(new Original("migran tanpa dokumen", "id"), new Original("imigran gelap", "id"))),
            Term.doNotTranslate("Kompas"),
            new Term(
                    Kind.OFFICIAL_NAME,
                    List.of("Ministry of Religious Affairs"),
                    List.of("Religion Ministry", "Ministry of Religion"),
                    ""),
            Term.forbidden("opine"));

    private static final String DCA =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
              <tbxHeader><fileDesc><sourceDesc><p>The desk.</p></sourceDesc></fileDesc></tbxHeader>
              <text><body>
                <conceptEntry id="c1">
                  <descrip type="subjectField">migration</descrip>
                  <langSec xml:lang="id">
                    <termSec><term>migran tanpa dokumen</term></termSec>
                    <termSec><term>imigran gelap</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
                  </langSec>
                  <langSec xml:lang="en">
                    <termSec><term>undocumented <hi>migrant</hi></term>
                      <termNote type="partOfSpeech">noun</termNote>
                      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
                    <termSec><term>irregular migrant</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
                    <termSec><term>illegal alien</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
                    <termSec><term>clandestine migrant</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
                  </langSec>
                </conceptEntry>
                <conceptEntry id="c2"><langSec xml:lang="en-US">
                  <termSec><term>Kompas</term><termNote type="partOfSpeech">properNoun</termNote></termSec>
                </langSec></conceptEntry>
                <conceptEntry id="c3"><langSec xml:lang="en-GB">
                  <termSec><term>Ministry of Religious Affairs</term><termNote type="partOfSpeech">properNoun</termNote></termSec>
                  <termSec><term>Religion Ministry</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
                  <termSec><term>Ministry of Religion</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
                </langSec></conceptEntry>
                <conceptEntry id="c4"><langSec xml:lang="en">
                  <termSec><term>opine</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
                </langSec></conceptEntry>
                <conceptEntry id="c5"><langSec xml:lang="en"><termSec><term>say</term></termSec></langSec></conceptEntry>
              </body></text>
            </tbx>
            """;

    private static final String DCT = DCA.replace(
                    "style=\"dca\"", "style=\"dct\" xmlns:min=\"http://www.tbxinfo.net/ns/min\"")
            .replaceAll("<termNote type=\"(\\w+)\">([^<]*)</termNote>", "<min:$1>$2</min:$1>");

    private static final String MARTIF = DCA.replaceFirst(
                    "<tbx .*>",
                    "<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">\n<martif type=\"TBX-Basic\" xml:lang=\"en\">")
            .replace("</tbx>", "</martif>")
            .replace("conceptEntry", "termEntry")
            .replace("langSec", "langSet")
            .replace("termSec", "tig")
            .replace("tbxHeader", "martifHeader");

    private static List<Term> read(String content) {
        return GlossaryFile.read("terms.tbx", content.getBytes(UTF_8)).terms();
    }

    private static List<String> problems(String content) {
        GlossaryException refusal = catchThrowableOfType(GlossaryException.class, () -> read(content));
        assertThat(refusal).as("it is refused").isNotNull();
        return refusal.problems();
    }

    @Test
    void readsBothStylesAndTheOlderShape() {
        assertThat(read(DCA)).isEqualTo(TERMS);
        assertThat(read("\uFEFF" + DCT)).isEqualTo(TERMS);
        assertThat(read(MARTIF)).isEqualTo(TERMS);
    }

    @Test
    void saysAllAtOnceAndWhere() {
        assertThat(
                        problems(
                                """
                        <tbx type="TBX-Basic" style="dca"><text><body>
                        <conceptEntry><langSec xml:lang="en">
                        <termSec><term>say</term><termNote type="administrativeStatus">preferedTerm-admn-sts</termNote></termSec>
                        <termSec><term> </term></termSec>
                        <termSec><term>opine</term><termNote type="administrativeStatus">deprecatedTerm</termNote></termSec>
                        </langSec></conceptEntry>
                        <conceptEntry><langSec>
                        <termSec><term>say</term></termSec>
                        </langSec></conceptEntry>
                        <conceptEntry><langSec xml:lang="en">
                        <termSec><term>opine</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
                        </langSec></conceptEntry>
                        </body></text></tbx>
                        """))
                .containsExactly(
                        "terms.tbx:3:64: unknown administrativeStatus “preferedTerm-admn-sts”. Did you mean"
                                + " preferredTerm-admn-sts?",
                        "terms.tbx:4: there is an entry without a term",
                        "terms.tbx:7:24: this langSec does not say its language (xml:lang)",
                        "terms.tbx:11: “opine” is forbidden here, and already in line 5 (forbidden)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <tbx type="TBX-Basic"><text>                    | terms.tbx:1:29: it is not sound XML: XML document structures must start and end within the same entity.; nothing was read from here on
                    kind;term                                       | terms.tbx:1:1: it is not sound XML: Content is not allowed in prolog.; nothing was read from here on
                    <html/>                                         | terms.tbx:1:8: this is not TBX: it begins with <html>, not with <tbx> or <martif>
                    <tbx type="TBX-Bsic"/>                          | terms.tbx:1:23: unknown type “TBX-Bsic”; TBX-Basic is read
                    <tbx/>                                          | terms.tbx:1:7: this <tbx> has no type; TBX-Basic is read
                    <tbx type="TBX-Basic"/>                         | terms.tbx: there are no English terms in it
                    <tbx type="TBX-Basic"><langSec xml:lang="id"/></tbx> | terms.tbx: there are no English terms in it, only id
                    <tbx type="TBX-Basic"><langSec xml:lang="en"/></tbx> | terms.tbx: there is nothing to look for: no English term is deprecated, superseded, a proper noun or beside one of another language
                    """)
    void refusesWhatIsNone(String content, String problem) {
        assertThat(problems(content)).containsExactly(problem);
    }

    @Test
    void opensNothingAndExpandsNothing() {
        String bomb =
                """
                <!DOCTYPE tbx [
                  <!ENTITY a "opine opine opine opine opine opine opine opine">
                  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
                  <!ENTITY x SYSTEM "file:///etc/passwd">
                ]>
                <tbx type="TBX-Basic"><langSec xml:lang="en"><termSec><term>&c;&x;</term></termSec></langSec></tbx>
                """;
        assertThat(problems(bomb))
                .containsExactly("terms.tbx:6:4: entities are declared here; write their text instead");
        assertThat(problems(MARTIF.replace(">opine<", ">&opine;<")))
                .hasSize(1)
                .first()
                .asString()
                .contains("it is not sound XML: The entity \"opine\" was referenced, but not declared.");
    }
}
