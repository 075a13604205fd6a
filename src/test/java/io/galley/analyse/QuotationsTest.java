package io.galley.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.galley.text.Block;
import io.galley.text.Document;
import io.galley.text.LanguagePair;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read as a quotation; a bar stands for the end of a paragraph. */
final class QuotationsTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                // double marks of every make
                read("\"We won,\" she said. \"Twice.\"", "\"We won,\"", "\"Twice.\""),
                read("“We won,” she said. “Twice.”", "“We won,”", "“Twice.”"),
                read("“We won,\" she said. \"Twice.”", "“We won,\"", "\"Twice.”"),
                read("„Wir gehen“, sagte er. „Dobrze”, rzekl.", "„Wir gehen“", "„Dobrze”"),
                read("« Bonjour », dit-il. »Guten Tag«, rief sie.", "« Bonjour »", "»Guten Tag«"),
                read("``We won,'' she said. ''Twice.''", "`We won,'", "'Twice.'"),
                read("It is ”over” now. “Done“ he said.", "”over”", "“Done“"),
                read("She said,\"We play on,\"and left.", "\"We play on,\""),
                read("He asked \" why not \" and left.", "\" why not \""),
                read(
                        "a \"once-in-a-life\" chance (\"a gift\"), “so-called”—“gift”.",
                        "\"once-in-a-life\"",
                        "\"a gift\"",
                        "“so-called”",
                        "“gift”"),
                read(
                        "\"I was going to--\" he began. \"You were—\" she said. \"—late.\"",
                        "\"I was going to--\"",
                        "\"You were—\"",
                        "\"—late.\""),
                // single marks and apostrophes
                read("'Courageous' team don't give in, O'Brien says", "'Courageous'"),
                read("The players' union of the '90s, the dogs' owners and rock 'n' roll fans."),
                read("The players’ union of the ’90s, the dogs’ owners and rock ’n’ roll fans."),
                read("Give 'em hell: 'twas the night, 'cause I'm goin' home."),
                read(
                        "'I like the players' spirit,' he said. 'It's rock 'n' roll.'",
                        "'I like the players' spirit,'",
                        "'It's rock 'n' roll.'"),
                read(
                        "‘I like the players’ spirit,’ he said. ‘It’s theirs.’",
                        "‘I like the players’ spirit,’",
                        "‘It’s theirs.’"),
                read("The 'courageous achievement of the team was hailed."),
                read("He told her: 'Never again. The end.", "open: 'Never again. The end."),
                // measures
                read("He is 6'2\" tall, she 5' 10''; the 5\" pipe broke at 48°10'5\"."),
                read(
                        "\"He is 6'2\" tall,\" she said. \"The 5\" pipe is gone.\"",
                        "\"He is 6'2\" tall,\"",
                        "\"The 5\" pipe is gone.\""),
                read("\"It was in 1990\" and \"in '91\", she said.", "\"It was in 1990\"", "\"in '91\""),
                // one inside another
                read(
                        "\"He told me, 'We can't go to the players' ball,' and left,\" Lee said.",
                        "\"He told me, 'We can't go to the players' ball,' and left,\"",
                        "inner: 'We can't go to the players' ball,'"),
                read("‘The word “fine” is fine,’ she said.", "‘The word “fine” is fine,’", "inner: “fine”"),
                read(
                        "\"They say: \"How could you?\" And I did,\" he said.",
                        "\"They say: \"How could you?\" And I did,\"",
                        "inner: \"How could you?\""),
                read("\"He was told, 'Go!'\" she said.", "\"He was told, 'Go!'\"", "inner: 'Go!'"),
                // over paragraphs
                read(
                        "\"It rained.|\"It rained again.|\"And again,\" he said. \"So we left.\"",
                        "\"It rained.|\"It rained again.|\"And again,\"",
                        "\"So we left.\""),
                read(
                        "She said: “It rained.|“'Go,' I said. It rained on.”",
                        "“It rained.|“'Go,' I said. It rained on.”",
                        "inner: 'Go,'"),
                read(
                        "\"It rained.|It rained again.|And again,\" he said.",
                        "\"It rained.|It rained again.|And again,\""),
                // without an end, without a start
                read(
                        "\"It rained, he said. \"So we left,\" he added.",
                        "open: \"It rained, he said. ",
                        "\"So we left,\""),
                read(
                        "\"It rained, he said.|\"So we left,\" he added.",
                        "open: \"It rained, he said.",
                        "\"So we left,\""),
                read(
                        "\"It rained.|Nobody came.|The end was near.|\"So we left,\" he said.",
                        "open: \"It rained.",
                        "\"So we left,\""),
                read("\"It rained.|Nobody came.", "open: \"It rained."),
                read("It rained,\" he said. \"So we left.\"", "stray: \"", "\"So we left.\""),
                read("The country\"s bank met the clubs\" owners.", "stray: \"", "stray: \""),
                read("\"It rained, 'no more, and left,\" he said.", "\"It rained, 'no more, and left,\""),
                read("No mark at all."),
                read("\"", "stray: \""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void readsMarksAsAReaderDoes(String text, List<String> expected) {
        assertThat(described(text)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aHeadlineNeitherOpensNorClosesWhatTheStoryQuotes() {
        Document document = document(
                List.of(Block.PARAGRAPH, Block.CAPTION, Block.PARAGRAPH),
                "\"It rained.|The 'mayor and his \"friend|\"And again,\" he said.");

        assertThat(Quotations.in(document.segments()).found())
                .extracting(quotation -> quotation.span().in(document.text()))
                .containsExactly(document.text().substring(0, document.text().lastIndexOf(" he")), "\"friend");
    }

    /** Every mark can be read in several ways; the readings must not multiply. */
    @Test
    void isQuickOnNothingButMarks() {
        Document document = document(List.of(), "' \"'a\" “‘' \"".repeat(5_000));

        assertTimeout(Duration.ofSeconds(10), () -> Quotations.in(document.segments()));
    }

    private static Arguments read(String text, String... quotations) {
        return arguments(text, List.of(quotations));
    }

    private static List<String> described(String text) {
        Document document = document(List.of(), text);
        Quotations quotations = Quotations.in(document.segments());
        List<String> described = new ArrayList<>();
        quotations
                .found()
                .forEach(quotation -> described.add((quotation.closed() ? "" : "open: ")
                        + "inner: ".repeat(quotation.depth())
                        + quotation.span().in(text)));
        quotations.stray().forEach(mark -> described.add("stray: " + mark.in(text)));
        return described;
    }

    private static Document document(List<Block> blocks, String text) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\\|", -1)) {
            Block block = blocks.isEmpty() ? Block.PARAGRAPH : blocks.get(segments.size());
            Span span = new Span(start, start + paragraph.length());
            segments.add(new Segment("s" + (segments.size() + 1), block, span, paragraph));
            start += paragraph.length() + 1;
        }
        return new Document(
                "test", new LanguagePair(Optional.empty(), Locale.US), text, segments, Optional.empty(), true);
    }
}
