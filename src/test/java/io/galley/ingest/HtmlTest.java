package io.galley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.galley.text.Document;
import io.galley.text.Suppression;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an HTML page is read as. */
final class HtmlTest {
    @Test
    void readsWhatCommentsLetStand() {
        Document document = Reading.ofHtml(
                """
                <!doctype html>
                <!-- galley:ignore acronym: known to all -->
                <html><head><meta charset=utf-8><title>Not seen</title></head><body>
                <h1>Ferry runs aground</h1>
                <p>First.</p>
                <!--galley:ignore spelling: a name -->
                <!-- galley:ignore self-reference :
                     two people "of one name" <> -->
                <p>Second.<br><br>Third.</p>
                <ul><!-- galley:ignore grammar: verse --><li>Fourth.</li></ul>
                <table><!-- galley:ignore number-style: as printed --><tr><td>5</td></tr></table>
                <p>Sixth <!-- galley:ignore calque: in it --> word.</p>
                <script>"<!-- galley:ignore wording: no comment -->"</script>
                <p title="<!-- galley:ignore wording: no comment -->">Last.</p>
                <!-- galley:ignore redundancy: about nothing -->
                </body></html>
                """);
        assertThat(document.text())
                .isEqualTo("Ferry runs aground\n\nFirst.\n\nSecond.\n\nThird.\n\nFourth.\n\n5\n\nSixth word.\n\nLast.");
        assertThat(document.suppressions())
                .containsExactly(
                        new Suppression("s1", "acronym", "known to all"),
                        new Suppression("s3", "spelling", "a name"),
                        new Suppression("s3", "self-reference", "two people \"of one name\" <>"),
                        new Suppression("s4", "spelling", "a name"),
                        new Suppression("s4", "self-reference", "two people \"of one name\" <>"),
                        new Suppression("s5", "grammar", "verse"),
                        new Suppression("s6", "number-style", "as printed"),
                        new Suppression("s7", "calque", "in it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "galley:ignore",
                "galley:ignore acronym",
                "galley:ignore acronym: ",
                "galley:ignore: why",
                "galley:ignored x: y"
            })
    void aCommentMustSayWhatAndWhy(String comment) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Reading.ofHtml("<p>A day.</p><!-- " + comment + " --><p>Another.</p>"))
                .withMessageContaining("story.html: the comment “" + comment.strip() + "” does not say")
                .withMessageContaining("<!-- galley:ignore CHECK: reason -->");
    }

    @Test
    void readsAPage() {
        Document document = Reading.ofHtml(
                """
                <!DOCTYPE html>
                <html lang="en"><head><title>The Galley Times</title><style>p { color: red }</style></head>
                <body>
                <header><a href="/">The Galley Times</a></header>
                <nav><ul><li>Home</li><li>World</li></ul></nav>
                <main><article>
                <header><h1>Ferry runs aground &amp; stays</h1><p>By Ana Lima</p></header>
                <figure><img src="a.jpg" alt="A ferry"><figcaption>Passengers <b>wait</b> on deck.</figcaption></figure>
                <div class="wp-caption-text">The captain</div>
                <p><strong>MATARAM, Example.com</strong> -  A ferry
                   ran aground on&nbsp;Sunday.</p>
                <p>First half.<br>Second half.<br><br>Third part.</p>
                <h2>What comes next</h2>
                <blockquote><p>We have asked for years.</p></blockquote>
                <ul><li>rust<li>roots <em>of trees</em></ul>
                <table><caption>Ferries</caption><tr><th>Year<th>Number<tr><td>2020<td>4</table>
                <p>Also read: Ten ferries</p>
                <aside><p>Most read stories</p></aside>
                <p hidden>Not for you</p><p style="display: none">Nor this</p>
                <script>document.write("<p>x</p>")</script><template><p>Later</p></template>
                </article></main>
                <footer>Contact</footer>
                </body></html>
                """);
        assertThat(Reading.blocks(document))
                .isEqualTo(
                        """
                        BOILERPLATE: The Galley Times
                        BOILERPLATE: Home
                        BOILERPLATE: World
                        HEADLINE: Ferry runs aground & stays
                        BOILERPLATE: By Ana Lima
                        CAPTION: Passengers wait on deck.
                        CAPTION: The captain
                        DATELINE: MATARAM, Example.com -
                        PARAGRAPH: A ferry ran aground on\u00A0Sunday.
                        PARAGRAPH: First half.
                        PARAGRAPH: Second half.
                        PARAGRAPH: Third part.
                        HEADLINE: What comes next
                        QUOTE: We have asked for years.
                        LIST_ITEM: rust
                        LIST_ITEM: roots of trees
                        CAPTION: Ferries
                        TABLE_CELL: Year
                        TABLE_CELL: Number
                        TABLE_CELL: 2020
                        TABLE_CELL: 4
                        BOILERPLATE: Also read: Ten ferries
                        BOILERPLATE: Most read stories
                        BOILERPLATE: Contact"""
                                .stripIndent());
        assertThat(document.text())
                .contains("Passengers wait on deck.\n\nThe captain\n\n")
                .contains("First half.\nSecond half.\n\nThird part.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <table><tr><td><p>It rained.</p><p>It snowed.</p></td></tr></table> | PARAGRAPH: It rained. PARAGRAPH: It snowed.
                    <h1>One line<br>and another</h1>                                    | HEADLINE: One line⏎and another
                    It <b>rain</b>ed.<div>It snowed.</div>It stopped.                   | PARAGRAPH: It rained. PARAGRAPH: It snowed. PARAGRAPH: It stopped.
                    <pre>  It rained.\\n  It snowed.</pre>                              | PARAGRAPH: It rained. PARAGRAPH: It snowed.
                    <header><h1>Rain</h1></header><p>It rained.</p>                     | HEADLINE: Rain PARAGRAPH: It rained.
                    <p>5 < 6 &amp; 7 &gt; 6, &eacute;&#x1F600;</p>                      | PARAGRAPH: 5 < 6 & 7 > 6, é😀
                    <p>It rained.<p>It snowed                                           | PARAGRAPH: It rained. PARAGRAPH: It snowed
                    <div class="big has-caption"><p>It rained.</p></div>                | PARAGRAPH: It rained.
                    <p class="photo__caption big">It rained.</p>                        | CAPTION: It rained.
                    <my-tag>It rained.</my-tag>                                         | PARAGRAPH: It rained.
                    """)
    void readsAPart(String html, String blocks) {
        assertThat(Reading.blocks(Reading.ofHtml(html.replace("\\n", "\n"))).replace('\n', ' '))
                .isEqualTo(blocks);
    }

    @Test
    void readsArabic() {
        assertThat(Reading.blocks(Reading.ofHtml("<h1>عنوان</h1><p dir=rtl>هطل المطر.</p>")))
                .isEqualTo("HEADLINE: عنوان\nPARAGRAPH: هطل المطر.");
    }

    @Test
    void refusesMoreTagsThanAnArticleHas() {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Reading.ofHtml("<p>Rain fell.</p>" + "<i>".repeat(50_000)))
                .withMessageContaining("story.html: more than 50000 tags")
                .returns(IngestException.Fault.TOO_LARGE, IngestException::fault);
    }

    /** None of these may take long, fill the memory or overflow the stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<table><tr><td>", "<a href=x>", "<p><i>", "<ul><li>", "<svg><g>", "</p>", "<!--"
            })
    void survivesPagesThatAreMadeToHarm(String piece) {
        String page = "<p>It rained.</p>" + piece.repeat(15_000) + " End.";
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(Reading.ofHtml(page).text()).contains("It rained."));
    }

    @Test
    void doesNotExpandEntitiesOfADocumentType() {
        String page =
                """
                <!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
                <p>It rained. &b; &x;</p>
                """;
        assertThat(Reading.ofHtml(page).text()).contains("It rained. &b; &x;").doesNotContain("root:");
    }

    @Test
    void stopsAtTheLimit() {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> Reading.ofHtml("<p>" + "x ".repeat(Reading.MOST)))
                .returns(IngestException.Fault.TOO_LARGE, IngestException::fault);
    }
}
