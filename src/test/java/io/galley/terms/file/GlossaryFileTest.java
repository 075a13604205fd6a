package io.galley.terms.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.galley.terms.Glossary;
import io.galley.terms.Term;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Glossaries that are read, and what is said of those that are not. */
final class GlossaryFileTest {
    private static List<Term> read(String name, String content) {
        return GlossaryFile.read(name, content.getBytes(UTF_8)).terms();
    }

    private static List<String> problems(String name, String content) {
        return problems(name, content.getBytes(UTF_8));
    }

    private static List<String> problems(String name, byte[] content) {
        GlossaryException refusal =
                catchThrowableOfType(GlossaryException.class, () -> GlossaryFile.read(name, content));
        assertThat(refusal).as("it is refused").isNotNull();
        assertThat(refusal).hasMessage(String.join("\n", refusal.problems()));
        return refusal.problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsATable(String mark) {
        String table =
                """
                kind,term,instead,variants,note
                forbidden,illegal alien,undocumented migrant | migrant,,"style book, 4.2"
                preferred,ceasefire,,cease-fire|truce,

                "do not translate",“Kompas”,,,
                Official-Name,Ministry of Religious Affairs,,"Religion
                Ministry",
                forbidden,oriental
                """
                        .replace("style book, 4.2", "style book@ 4.2")
                        .replace(",", mark)
                        .replace("@", ",");
        List<Term> expected = List.of(
                Term.forbidden("illegal alien", "undocumented migrant", "migrant")
                        .because("style book, 4.2"),
                Term.preferred("ceasefire", "cease-fire", "truce"),
                Term.doNotTranslate("“Kompas”"),
                Term.officialName("Ministry of Religious Affairs", "Religion Ministry"),
                Term.forbidden("oriental"));
        assertThat(read("terms.csv", table)).isEqualTo(expected);
        assertThat(read("terms.csv", "\uFEFF" + table.replace("\n", "\r\n"))).isEqualTo(expected);
    }

    @Test
    void readsWhatTheSourceCallsIt() {
        assertThat(
                        read(
                                "terms.csv",
                                """
                                kind;term;variants;note;source
                                translation;river;;style book 4.3;sungai|kali
                                official-name;Constitutional Court;Constitution Court;;Mahkamah Konstitusi
                                preferred;ceasefire;truce;;
                                """))
                .containsExactly(
                        Term.translation("river", "sungai", "kali").because("style book 4.3"),
                        Term.officialName("Constitutional Court", "Constitution Court"),
                        Term.translation("Constitutional Court", "Mahkamah Konstitusi"),
                        Term.preferred("ceasefire", "truce"));
    }

    @Test
    void takesColumnsInAnyOrderAndOnlyThoseThatAreNeeded() {
        assertThat(read("terms.csv", "Term;KIND\nopine;forbidden")).containsExactly(Term.forbidden("opine"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    forbiden,opine,, => :2: unknown kind “forbiden”. Did you mean forbidden?
                    whatever,opine,, => :2: unknown kind “whatever”. It is one of forbidden, preferred, do-not-translate, official-name, translation.
                    ,opine,, => :2: there is no kind; it is one of forbidden, preferred, do-not-translate, official-name, translation
                    forbidden,,say, => :2: there is no term
                    forbidden,“”,, => :2: ““”” has neither a letter nor a digit
                    forbidden,opine,,say => :2: a forbidden term has no variants: what to say for it goes under “instead”, and another forbidden word into a row of its own
                    preferred,say,opine, => :2: “instead” belongs to forbidden terms; what is written wrongly for “say” goes under “variants”
                    preferred,say,, => :2: “say” has no variants, so there is nothing to look for: name what is wrong
                    official-name,Senate,, => :2: “Senate” has no variants, so there is nothing to look for: name what is wrong
                    forbidden,opine,say,,,more => :2: there are 6 fields under 5 columns; a field that holds the mark between the fields stands in quotation marks, and several words in one field stand between “|”
                    preferred,say,,say => :2: “say” is both what is wanted and what is not
                    forbidden,say,say, => :2: “say” is both what is wanted and what is not
                    preferred,say,,opine|opine => :2: “opine” is listed twice
                    forbidden,a b c d e f g h i j k l m,, => :2: “a b c d e f g h i j k l m” is too long for a term: at most 12 words and 120 characters are looked for
                    translation,river,, => :2: “river” has no source, so there is nothing to look for: name what the source calls it
                    translation,river,,stream,sungai => :2: a translation has nothing under “instead” and “variants”; where “river” is preferred to other words, or a name, its kind is one of those
                    forbidden,stream,river,,sungai => :2: a forbidden term has no source: what “sungai” becomes goes into a row of its own, as a translation
                    forbidden,"opine => :2: the quotation marks of this row are not in order: a field that begins with one must end with one, and one inside is written twice; nothing was read from here on
                    forbidden,"opine" or so,, => :2: the quotation marks of this row are not in order: a field that begins with one must end with one, and one inside is written twice; nothing was read from here on
                    """)
    void saysWhatIsWrongWithARow(String row, String problem) {
        assertThat(problems("terms.csv", "kind,term,instead,variants,source\n" + row))
                .containsExactly("terms.csv" + problem);
    }

    @Test
    void saysAllAtOnceAndWhere() {
        String table =
                """
                kind;term;instead;variants

                forbiden;opine;say;
                preferred;Muslim;;Moslem
                forbidden;"two
                lines";;
                prefered;ceasefire;;truce
                forbidden;Moslem;Muslim;
                forbidden;Muslim;;
                preferred;Muslim;;Mussulman
                forbidden;Moslem;;
                """;
        assertThat(problems("terms.csv", table))
                .containsExactly(
                        "terms.csv:3: unknown kind “forbiden”. Did you mean forbidden?",
                        "terms.csv:7: unknown kind “prefered”. Did you mean preferred?",
                        "terms.csv:8: “Moslem” is forbidden here, and already in line 4 (preferred)",
                        "terms.csv:9: “Muslim” is forbidden here, but wanted in line 4",
                        "terms.csv:10: “Muslim” is wanted here, but forbidden in line 9",
                        "terms.csv:10: “Muslim” is already in line 4 as preferred; make one entry of both",
                        "terms.csv:11: “Moslem” is forbidden here, and already in line 4 (preferred)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    forbidden;opine           | :1: the first row must name the columns: kind, term, instead, variants, note, source (between commas, semicolons or tabs)
                    kind;trem                 | :1: unknown column “trem”. Did you mean term?, :1: there is no column “term”
                    term,variants             | :1: there is no column “kind”
                    kind,term,Kind            | :1: there are two columns “Kind”
                    kind,term                 | : there are no terms under the names of the columns
                    """)
    void saysWhatIsWrongWithTheFirstRow(String row, String problems) {
        assertThat(problems("terms.csv", row + "\n"))
                .containsExactly(java.util.Arrays.stream(problems.split(", (?=:)", -1))
                        .map("terms.csv"::concat)
                        .toArray(String[]::new));
    }

    @Test
    void refusesWhatIsNoTableOfWords() {
        assertThat(problems("terms.csv", "")).containsExactly("terms.csv: it is empty");
        assertThat(problems("terms.csv", " \n\n")).containsExactly("terms.csv: it is empty");
        assertThat(problems("terms.xlsx", "PK\u0003\u0004"))
                .containsExactly(
                        "terms.xlsx: it is a packed file, such as a workbook (.xlsx); save it as CSV, in UTF-8");
        assertThat(problems("terms.csv", "kind;term\nforbidden;café".getBytes(Charset.forName("windows-1252"))))
                .containsExactly(
                        "terms.csv:2:14: the byte 0xE9 is not UTF-8; save the file as UTF-8 (Excel: “CSV UTF-8”)");
        assertThat(problems("terms.csv", "kind;term\nforbidden;café".getBytes(UTF_16)))
                .containsExactly("terms.csv: it is UTF-16; save it as UTF-8");
        assertThat(problems("terms.csv", new byte[GlossaryFile.MOST_BYTES + 1]))
                .containsExactly("terms.csv: it is larger than 8 MB, the most that is read");
        assertThat(problems("terms.csv", "kind;term\n" + "forbidden;x1\n".repeat(60_000)))
                .containsExactly("terms.csv: it has 60,000 terms, and no more than 50,000 are read");
    }

    @Test
    void doesNotRepeatItselfWithoutEnd() {
        assertThat(problems("terms.csv", "kind;term\n" + "forbiden;opine\n".repeat(1_000)))
                .hasSize(51)
                .last()
                .isEqualTo("terms.csv: and 950 more");
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("terms.csv"), "kind,term\nforbidden,opine");
        assertThat(GlossaryFile.read(file)).isEqualTo(new Glossary(List.of(Term.forbidden("opine"))));
        assertThatThrownBy(() -> GlossaryFile.read(folder)).hasMessage(folder + ": is a folder; name a file");
        assertThatThrownBy(() -> GlossaryFile.read(Path.of("nowhere.csv"))).hasMessage("nowhere.csv: no such file");
    }
}
