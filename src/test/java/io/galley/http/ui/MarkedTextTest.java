package io.galley.http.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.finding.Severity;
import io.galley.http.ui.MarkedText.Mark;
import io.galley.http.ui.MarkedText.Piece;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks may overlap in any way; each has its number once, where it begins, and no character is lost. */
final class MarkedTextTest {
    private static final String TEXT = "abcdefghij";

    /** Marks are written as severity, start and end; a small letter makes a preview. The text is cut into parts at {@code |}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    ''                  ; 10     ; abcdefghij
                    J2-4                ; 10     ; ab{1}[cd:major:1]efghij
                    J0-10               ; 10     ; {1}[abcdefghij:major:1]
                    J2-6 M4-8           ; 10     ; ab{1}[cd:major:1]{2}[ef:major:1 2][gh:minor:2]ij
                    M2-8 C4-6           ; 10     ; ab{1}[cd:minor:1]{2}[ef:critical:1 2][gh:minor:1]ij
                    c2-6 M2-6           ; 10     ; ab{1}{2}[cdef:minor:1 2]ghij
                    j2-6                ; 10     ; ab{1}[cdef:major preview:1]ghij
                    M2-6 M2-6           ; 10     ; ab{1}{2}[cdef:minor:1 2]ghij
                    M2-4 M4-6           ; 10     ; ab{1}[cd:minor:1]{2}[ef:minor:2]ghij
                    M3-3                ; 10     ; abc{1}defghij
                    M10-10              ; 10     ; abcdefghij{1}
                    M2-6 J4-4           ; 10     ; ab{1}[cd:minor:1]{2}[ef:minor:1]ghij
                    M2-8                ; 4 10   ; ab{1}[cd:minor:1]|[efgh:minor:1]ij
                    M4-8                ; 4 10   ; abcd|{1}[efgh:minor:1]ij
                    M2-4                ; 4 10   ; ab{1}[cd:minor:1]|efghij
                    """)
    void isCutWhereMarksBeginAndEnd(String marks, String ends, String expected) {
        MarkedText text = new MarkedText(TEXT, marks(marks));
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (String end : ends.strip().split(" ", -1)) {
            parts.add(text.pieces(new Span(start, Integer.parseInt(end))).stream()
                    .map(MarkedTextTest::show)
                    .collect(Collectors.joining()));
            start = Integer.parseInt(end);
        }
        assertThat(String.join("|", parts)).isEqualTo(expected);
    }

    private static List<Mark> marks(String words) {
        List<Mark> marks = new ArrayList<>();
        for (String word : words.isBlank() ? new String[0] : words.strip().split(" ", -1)) {
            String[] ends = word.substring(1).split("-", -1);
            String letter = word.substring(0, 1);
            Severity severity =
                    switch (letter.toUpperCase(Locale.ROOT)) {
                        case "C" -> Severity.CRITICAL;
                        case "J" -> Severity.MAJOR;
                        default -> Severity.MINOR;
                    };
            boolean proven = letter.equals(letter.toUpperCase(Locale.ROOT));
            Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            marks.add(new Mark(marks.size() + 1, 0, span, severity, proven, ""));
        }
        return marks;
    }

    private static String show(Piece piece) {
        String numbers =
                piece.begins().stream().map(mark -> "{" + mark.number() + "}").collect(Collectors.joining());
        return numbers
                + (piece.isMarked()
                        ? "[" + piece.text() + ":" + piece.style() + ":" + piece.numbers() + "]"
                        : piece.text());
    }
}
