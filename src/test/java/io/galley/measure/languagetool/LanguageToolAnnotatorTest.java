package io.galley.measure.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.analyse.Annotator.Annotation;
import io.galley.analyse.Note;
import io.galley.analyse.Note.Kind;
import io.galley.analyse.Passage;
import io.galley.analyse.Token;
import io.galley.analyse.Unread;
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
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What LanguageTool must not do to an article, whatever stands in it. */
final class LanguageToolAnnotatorTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String INDONESIAN =
            "Pemerintah daerah mengumumkan bahwa jalan utama di kabupaten itu akan ditutup selama dua minggu karena"
                    + " perbaikan jembatan yang rusak akibat banjir besar pada bulan lalu.";

    static Stream<String> oddTexts() {
        return Stream.of(
                "Rescuers 🚒 found the boy 👨‍👩‍👧 near the the river.",
                "The gov\u00ADern\u00ADment has approved a new bud\u00ADget and it were good for the coun\u00ADtry.",
                "The price rose to 5\u00A0million\u00A0dollars on 3\u202FMay, and the the port closed.",
                "First line of the block\r\nand its second line has goverment in it.\r\nThe the third.",
                "The cafe\u0301 in Sa\u0303o Tome\u0301 were closed, and the the guests left.",
                "The word سلام means peace, and the the guests said وعليكم السلام to the host.",
                "Zero\u200Bwidth and zero\u200Cwidth and \uFEFFmarks and \u2060joiners hide the the words.",
                "She said: “It’s the the best ‘deal’ of the year…” — and left.",
                "Ｆｕｌｌ　ｗｉｄｔｈ letters and the the half.",
                "e\u0301e\u0301e\u0301 \u0301 lone marks \uD83D\uDE00\uD83C\uDFFD the the end");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void everyWordAndNoteStandsWhereItSays(String text) {
        for (Locale language : List.of(Locale.US, Locale.UK)) {
            Document document = document(language, "A first block.", text, text);
            Annotation annotation = Line.ANNOTATOR.annotate(document);
            assertThat(annotation.passages()).hasSize(3).allSatisfy(passage -> assertInPlace(document, passage));
            assertThat(annotation.passages().get(1).tokens()).isNotEmpty();
            assertThat(texts(document, annotation, Kind.REPETITION))
                    .allSatisfy(words -> assertThat(words).isEqualToIgnoringCase("the the"));
        }
    }

    private static void assertInPlace(Document document, Passage passage) {
        int end = passage.span().start();
        for (Token token : passage.tokens()) {
            assertThat(token.span().in(document.text()).replace("\u00AD", "").replace('’', '\''))
                    .isEqualTo(token.text().replace('’', '\''));
            assertThat(token.text()).isNotBlank();
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            end = token.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(passage.span().end());
        assertThat(passage.sentences())
                .allSatisfy(sentence ->
                        assertThat(passage.span().contains(sentence.span())).isTrue());
        assertThat(passage.notes()).allSatisfy(note -> assertThat(passage.span().contains(note.span()))
                .isTrue());
    }

    @Test
    void aSoftHyphenMakesNoWordUnknown() {
        Annotation annotation = Line.ANNOTATOR.annotate(
                document(Locale.US, "The gov\u00ADern\u00ADment praised the har\u00ADvest in its state\u00ADment."));
        assertThat(annotation.passages().get(0).tokens()).allMatch(Token::known);
        assertThat(annotation.passages().get(0).notes()).isEmpty();
    }

    @Test
    void aLongSentenceWithoutMarksIsReadInPiecesAndInTime() {
        String text = "the boats of the village came back late with the fish and ".repeat(1_400);
        long start = System.nanoTime();
        Annotation annotation =
                new LanguageToolAnnotator(Set.of(Locale.US), 1, limits(MINUTE)).annotate(document(Locale.US, text));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MINUTE);
        assertThat(annotation.passages().get(0).tokens()).hasSizeGreaterThan(15_000);
        assertThat(annotation.unread()).extracting(Unread::reason).anyMatch(reason -> reason.contains("in pieces"));
    }

    /** Speed itself is not judged: without the guard these take minutes, or crash. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a@", "A.", "a/", "\u00AD", "\"", "é", "a\u200B", "1,"})
    void aWordWithoutEndIsAGap(String letters) {
        Document document = document(Locale.US, letters.repeat(60_000 / letters.length()));
        Annotation annotation = Line.ANNOTATOR.annotate(document);
        assertThat(annotation.passages()).hasSize(1);
        assertThat(annotation.unread())
                .extracting(Unread::reason)
                .anyMatch(reason -> reason.contains("without a space"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a@", "A.", "a/", "\u00AD", "\"", "é", "a\u200B", "1,"})
    void aLongWordIsRead(String letters) {
        Document document = document(Locale.US, "It said " + letters.repeat(900 / letters.length()) + " on the wall.");
        Annotation annotation = Line.ANNOTATOR.annotate(document);
        assertThat(annotation.passages().get(0).sentences()).isNotEmpty();
        assertInPlace(document, annotation.passages().get(0));
    }

    @Test
    void aPageOfUnknownWordsIsBounded() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append(
                            i % 4 == 0
                                    ? nonWord(random)
                                    : List.of("the", "old", "boats").get(i % 4 - 1))
                    .append(i % 12 == 11 ? ". The " : " ");
        }
        for (int i = 0; i < 1_500; i++) {
            text.append(nonWord(random)).append(i % 12 == 11 ? ". " : " ");
        }
        long start = System.nanoTime();
        Annotation annotation = Line.ANNOTATOR.annotate(document(Locale.US, text.toString()));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(Limits.DEFAULT.budget().plusSeconds(5));
        assertThat(annotation.unread())
                .extracting(Unread::reason)
                .anyMatch(reason -> reason.contains("unknown words only") || reason.contains("no time was left"))
                .anyMatch(reason -> reason.contains("another language") || reason.contains("no time was left"));
    }

    private static String nonWord(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(random.nextInt(20))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    @Test
    void anotherLanguageIsAGapAndNoErrors() {
        Annotation annotation =
                Line.ANNOTATOR.annotate(document(Locale.US, "The road is closed.", INDONESIAN, "The the end."));
        assertThat(annotation.unread()).hasSize(1);
        assertThat(annotation.unread().get(0).reason()).contains("another language");
        assertThat(annotation.passages().get(1).notes()).isEmpty();
        assertThat(annotation.passages().get(1).tokens()).isNotEmpty();
        assertThat(annotation.passages().get(2).notes()).hasSize(1);
    }

    @Test
    void noTimeIsAGap() {
        LanguageToolAnnotator hasty = new LanguageToolAnnotator(Set.of(Locale.US), 1, limits(Duration.ofMillis(1)));
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            blocks.add("In " + (1800 + i) + " the harbour was closed for the the " + i + " days of the storm.");
        }
        Annotation annotation = hasty.annotate(document(Locale.US, blocks.toArray(String[]::new)));
        assertThat(annotation.passages()).hasSize(200);
        assertThat(annotation.passages().get(199).sentences()).isEmpty();
        assertThat(annotation.unread())
                .extracting(Unread::reason)
                .singleElement()
                .satisfies(reason -> assertThat(reason).contains("no time was left"));
    }

    @Test
    void aLanguageThatIsNotLoadedIsAGap() {
        Annotation annotation = Line.ANNOTATOR.annotate(document(Locale.GERMAN, "Der Hafen war geschlossen."));
        assertThat(annotation.passages()).hasSize(1);
        assertThat(annotation.unread()).extracting(Unread::reason).containsExactly("LanguageTool is not loaded for de");
    }

    @Test
    void twoAtATimeReadAsOneDoes() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            documents.add(document(
                    i % 2 == 0 ? Locale.US : Locale.UK,
                    "Harbour no. " + i % 5 + " has a a new goverment.",
                    "He have " + i % 7 + " colourful boats, and its late.",
                    INDONESIAN));
        }
        LanguageToolAnnotator fresh = new LanguageToolAnnotator(Set.of(Locale.US, Locale.UK), 2, limits(MINUTE));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Annotation>> together = new ArrayList<>();
        try {
            for (Document document : documents) {
                together.add(threads.submit(() -> fresh.annotate(document)));
            }
            for (int i = 0; i < documents.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(Line.ANNOTATOR.annotate(documents.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsRememberedChangesNothing() {
        List<String> blocks = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 80; i++) {
            blocks.add("The boats of the island brought " + nonWord(random) + " and fish to the the market.");
        }
        Document document = document(Locale.US, blocks.toArray(String[]::new));
        LanguageToolAnnotator annotator = new LanguageToolAnnotator(Set.of(Locale.US), 1, limits(MINUTE));
        Annotation cold = annotator.annotate(document);
        assertThat(cold.unread()).extracting(Unread::reason).singleElement().satisfies(reason -> assertThat(reason)
                .contains("unknown words only 60"));
        assertThat(annotator.annotate(document)).isEqualTo(cold);
    }

    @Test
    void addressesAreNoErrors() {
        Document document = document(
                Locale.US,
                "The ministry (Source: Perhubungan.go.id) wrote to info@pelabuhan.example on its site.",
                "Shares of Samudra Tbk <SMDR.JK> rose, the file report.docx of J.Santoso says.");
        assertThat(Line.ANNOTATOR.annotate(document).passages())
                .allSatisfy(passage -> assertThat(passage.notes()).isEmpty());
    }

    @Test
    void oneVarietysSpellingIsKnownAsSuchAndNoMisspelling() {
        Annotation annotation = Line.ANNOTATOR.annotate(document(
                Locale.US,
                "The labourers programme their colourful meters and organize grey stories of a harbouring."));
        assertThat(annotation.passages().get(0).tokens().stream()
                        .filter(token -> token.dialect().isPresent())
                        .map(token -> token.text() + ">"
                                + token.dialect().orElseThrow().elsewhere()))
                .containsExactly(
                        "labourers>laborers", "programme>program", "colourful>colorful", "harbouring>harboring");
        assertThat(annotation.passages().get(0).notes()).isEmpty();
    }

    private static List<String> texts(Document document, Annotation annotation, Kind kind) {
        return annotation.passages().stream()
                .flatMap(passage -> passage.notes().stream())
                .filter(note -> note.kind() == kind)
                .map(Note::span)
                .map(span -> span.in(document.text()))
                .toList();
    }

    private static Limits limits(Duration budget) {
        return new Limits(
                budget,
                Limits.DEFAULT.longestSentence(),
                Limits.DEFAULT.suggestionSearches(),
                Limits.DEFAULT.foreignShare(),
                Limits.DEFAULT.cachedSentences());
    }

    private static Document document(Locale language, String... blocks) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String block : blocks) {
            Span span = new Span(text.length(), text.length() + block.length());
            segments.add(new Segment("s" + (segments.size() + 1), Block.PARAGRAPH, span, block));
            text.append(block).append("\n\n");
        }
        return new Document(
                "test",
                new LanguagePair(Optional.empty(), language),
                text.toString(),
                segments,
                Optional.empty(),
                true);
    }
}
