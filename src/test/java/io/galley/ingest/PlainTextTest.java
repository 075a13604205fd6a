package io.galley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.text.Document;
import io.galley.text.Segment;
import io.galley.text.Side;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What blocks a plain text falls into. */
final class PlainTextTest {
    static Stream<Arguments> stories() {
        return Stream.of(
                story(
                        "headline and caption on consecutive lines",
                        """
                        Ferry With Eighty People Runs Aground Off Lombok, Navy Sends Two Ships To The Rescue On Sunday
                        Passengers wait on deck for the second boat. (Source: Navy.example)

                        MATARAM - A ferry with 80 people on board ran aground on Sunday.

                        Nobody was hurt.
                        """,
                        """
                        HEADLINE: Ferry With Eighty People Runs Aground Off Lombok, Navy Sends Two Ships To The Rescue On Sunday
                        CAPTION: Passengers wait on deck for the second boat. (Source: Navy.example)
                        DATELINE: MATARAM -
                        PARAGRAPH: A ferry with 80 people on board ran aground on Sunday.
                        PARAGRAPH: Nobody was hurt.
                        """),
                story(
                        "a caption in two lines",
                        """
                        Ferry runs aground
                        Passengers wait on deck
                        (Photo: Jane Roe)

                        A ferry ran aground on Sunday.
                        """,
                        """
                        HEADLINE: Ferry runs aground
                        CAPTION: Passengers wait on deck
                        CAPTION: (Photo: Jane Roe)
                        PARAGRAPH: A ferry ran aground on Sunday.
                        """),
                story(
                        "paragraphs without empty lines",
                        """
                        Kapal kandas di Lombok
                        Mataram, CNN Indonesia -- Sebuah kapal kandas di Lombok pada hari Minggu.
                        Dua orang luka.
                        Kapten diperiksa polisi.
                        """,
                        """
                        HEADLINE: Kapal kandas di Lombok
                        DATELINE: Mataram, CNN Indonesia --
                        PARAGRAPH: Sebuah kapal kandas di Lombok pada hari Minggu.
                        PARAGRAPH: Dua orang luka.
                        PARAGRAPH: Kapten diperiksa polisi.
                        """),
                story(
                        "hard-wrapped paragraphs",
                        """
                        Port of Bergen reopens
                        Fog lifts after three days. Photo: City of Bergen

                        The port of Bergen opened again on Tuesday after three days of fog that
                        had kept more than forty ships outside the harbour, the port authority
                        said.

                        Captain Ola Nordmann, who had waited longest, told the newspaper Bergens
                        Avis that his crew had run out of coffee. A second ship, the Nordlys, was
                        towed in.

                        Nobody was hurt.
                        """,
                        """
                        HEADLINE: Port of Bergen reopens
                        CAPTION: Fog lifts after three days. Photo: City of Bergen
                        PARAGRAPH: The port of Bergen opened again on Tuesday after three days of fog that⏎had kept more than forty ships outside the harbour, the port authority⏎said.
                        PARAGRAPH: Captain Ola Nordmann, who had waited longest, told the newspaper Bergens⏎Avis that his crew had run out of coffee. A second ship, the Nordlys, was⏎towed in.
                        PARAGRAPH: Nobody was hurt.
                        """),
                story(
                        "a title right over a hard-wrapped text",
                        """
                        Port of Bergen Reopens After Three Long Days of Fog and Idle Ships
                        The port of Bergen opened again on Tuesday after three days of fog that
                        had kept more than forty ships outside the harbour, the authority said.
                        """,
                        """
                        HEADLINE: Port of Bergen Reopens After Three Long Days of Fog and Idle Ships
                        PARAGRAPH: The port of Bergen opened again on Tuesday after three days of fog that⏎had kept more than forty ships outside the harbour, the authority said.
                        """),
                story(
                        "short lines that are no paragraph",
                        """
                        The tide comes
                        on slow grey feet,

                        it stands a while
                        over reeds and mud
                        without a word
                        and then goes home.
                        """,
                        """
                        PARAGRAPH: The tide comes
                        PARAGRAPH: on slow grey feet,
                        PARAGRAPH: it stands a while
                        PARAGRAPH: over reeds and mud
                        PARAGRAPH: without a word
                        PARAGRAPH: and then goes home.
                        """),
                story(
                        "a quotation, a list, a sub-heading, credits",
                        """
                        Why did the dam leak?

                        Nairobi — Engineers found three causes.

                        • rust
                        • roots
                        • a missing bolt

                        1. Close the gate.
                        2. Call the office.

                        "We have asked for years."

                        "We have asked for years," she said.

                        What comes next

                        The county will decide in May.

                        Also read: Ten dams that held
                        Reporter: Ana Lima
                        Editor: Jane Roe
                        * * *
                        © 2021 The Galley Times. All rights reserved.
                        """,
                        """
                        HEADLINE: Why did the dam leak?
                        DATELINE: Nairobi —
                        PARAGRAPH: Engineers found three causes.
                        LIST_ITEM: • rust
                        LIST_ITEM: • roots
                        LIST_ITEM: • a missing bolt
                        LIST_ITEM: 1. Close the gate.
                        LIST_ITEM: 2. Call the office.
                        QUOTE: "We have asked for years."
                        PARAGRAPH: "We have asked for years," she said.
                        HEADLINE: What comes next
                        PARAGRAPH: The county will decide in May.
                        BOILERPLATE: Also read: Ten dams that held
                        BOILERPLATE: Reporter: Ana Lima
                        BOILERPLATE: Editor: Jane Roe
                        BOILERPLATE: * * *
                        BOILERPLATE: © 2021 The Galley Times. All rights reserved.
                        """),
                story(
                        "a quotation over two paragraphs",
                        """
                        The mayor spoke for an hour.

                        “We lost the bridge.

                        “We will build another.”
                        """,
                        """
                        PARAGRAPH: The mayor spoke for an hour.
                        QUOTE: “We lost the bridge.
                        QUOTE: “We will build another.”
                        """),
                story(
                        "dates, bylines, a notice at the end",
                        """
                        Bridge opens at last
                        By Ana Lima and Jane Roe
                        Saturday, 3 July 2021 | 10:15 WIB

                        Traffic rolled over the bridge on Saturday. It held.

                        This version is automatically translated from Indonesian.
                        """,
                        """
                        HEADLINE: Bridge opens at last
                        BOILERPLATE: By Ana Lima and Jane Roe
                        DATELINE: Saturday, 3 July 2021 | 10:15 WIB
                        PARAGRAPH: Traffic rolled over the bridge on Saturday. It held.
                        BOILERPLATE: This version is automatically translated from Indonesian.
                        """),
                story(
                        "one sentence",
                        "The minister met the ambassador.",
                        "PARAGRAPH: The minister met the ambassador."),
                story("words that head nothing", "The ministers' bridge", "PARAGRAPH: The ministers' bridge"),
                story(
                        "nothing of it is a dateline",
                        """
                        Critics - mostly students - said no.

                        Share prices fell. Subscribers left.

                        The picture: grim.
                        """,
                        """
                        PARAGRAPH: Critics - mostly students - said no.
                        PARAGRAPH: Share prices fell. Subscribers left.
                        PARAGRAPH: The picture: grim.
                        """));
    }

    private static Arguments story(String what, String text, String blocks) {
        return Arguments.of(what, text, blocks.strip());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void fallsIntoBlocks(String what, String text, String blocks) {
        assertThat(Reading.blocks(Reading.ofText(text))).as(what).isEqualTo(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void isTheSameWhateverEndsALine(String what, String text, String blocks) {
        assertThat(Reading.blocks(Reading.ofText(text.replace("\n", "\r\n"))).replace("␍", ""))
                .as(what)
                .isEqualTo(blocks);
        assertThat(Reading.blocks(Reading.ofText(text.replace("\n", "\r"))).replace("␍", "⏎"))
                .as(what)
                .isEqualTo(blocks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    JAKARTA - Rain fell.                           | JAKARTA -
                    JAKARTA—Rain fell.                             | JAKARTA—
                    SURABAYA – Rain fell.                          | SURABAYA –
                    OSLO (Reuters) — Rain fell.                    | OSLO (Reuters) —
                    MEDAN, KOMPAS.com - Rain fell.                 | MEDAN, KOMPAS.com -
                    Jakarta, CNN Indonesia -- Rain fell.           | Jakarta, CNN Indonesia --
                    Jakarta (ANTARA) - Rain fell.                  | Jakarta (ANTARA) -
                    Liputan6.com, Jakarta - Rain fell.             | Liputan6.com, Jakarta -
                    NEW YORK, Jan. 5 (Xinhua) -- Rain fell.        | NEW YORK, Jan. 5 (Xinhua) --
                    ST. LOUIS (AP) — Rain fell.                    | ST. LOUIS (AP) —
                    PARIS/BERLIN, 5 Mei (AFP) - Rain fell.         | PARIS/BERLIN, 5 Mei (AFP) -
                    Semarang - “Rain,” she said.                   | Semarang -
                    (Reuters) - Rain fell.                         | (Reuters) -
                    """)
    void splitsOffADateline(String paragraph, String dateline) {
        Document document = Reading.ofText(paragraph);
        assertThat(document.segments().get(0).target()).isEqualTo(dateline);
        assertThat(Reading.blocks(document)).startsWith("DATELINE: ").contains("\nPARAGRAPH: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The mid-size firm - a family business - closed.
                    Widodo - The president of Indonesia - left.
                    However, the minister - The one of health - stayed.
                    He had one wish - Rain.
                    UK - Norway talks on herring ended without a result.
                    Twenty-two people came.
                    Mr Smith said: "No" - And left.
                    """)
    void findsNoDatelineIn(String paragraph) {
        assertThat(Reading.blocks(Reading.ofText(paragraph))).isEqualTo("PARAGRAPH: " + paragraph);
    }

    @Test
    void leavesEveryCharacterWhereItIs() {
        String text =
                "\uFEFFA title\r\n\r\n\tFirst\u00A0line 😀 here.\u200B\r\n   \r\n\u2028Second \u202Eline\u202C.  ";
        Document document = Reading.ofText(text);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.segments())
                .extracting(Segment::target)
                .containsExactly("A title", "First\u00A0line 😀 here.", "Second \u202Eline\u202C.");
        assertThat(document.segments().get(0).span().start()).isOne();
    }

    /** Everything but blanks lies in exactly one segment, and the segments are in order. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void losesAndDoublesNothing(String what, String text, String blocks) {
        Document document = Reading.ofText(text);
        int end = 0;
        int number = 1;
        for (Segment segment : document.segments()) {
            assertThat(document.text().substring(end, segment.span().start()))
                    .as(what)
                    .isBlank();
            assertThat(segment.target()).isEqualTo(segment.span().in(document.text()));
            assertThat(segment.id()).isEqualTo("s" + number++);
            end = segment.span().end();
        }
        assertThat(document.text().substring(end)).isBlank();
    }

    @Test
    void keepsTheSourceText() {
        Submission both = new Submission(
                Material.ofText("target", "Rain fell."),
                java.util.Optional.of(Material.ofText("source", "Hujan turun.\r\n")),
                new io.galley.text.LanguagePair(java.util.Optional.empty(), java.util.Locale.UK));
        assertThat(Reading.INGEST.read(both).text(Side.SOURCE)).isEqualTo("Hujan turun.\r\n");
    }
}
