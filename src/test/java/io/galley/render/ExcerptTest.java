package io.galley.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a place is shown on a terminal; in the examples ⟦ ⟧ mark the place. */
final class ExcerptTest {
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("It ⟦rained⟧ all day.", "It rained all day.\n   ^~~~~~"),
                Arguments.of("⟦A⟧", "A\n^"),
                Arguments.of("No\r\nIt ⟦rained⟧.\r\nNo", "It rained.\n   ^~~~~~"),
                Arguments.of("It rained⟦⟧.", "It rained.\n         ^"),
                Arguments.of("It rained.⟦⟧", "It rained.\n          ^"),
                Arguments.of("\tIt\t⟦rained⟧.", " It rained.\n    ^~~~~~"),
                Arguments.of("It ⟦rained\nand snowed⟧.", "It rained\n   ^~~~~~…"),
                Arguments.of("😀 ⟦rain⟧", "😀 rain\n   ^~~~"),
                Arguments.of("👩‍👩‍👧 👍🏽 ⟦rain⟧", "👩‍👩‍👧 👍🏽 rain\n      ^~~~"),
                Arguments.of("雨が ⟦降る⟧。", "雨が 降る。\n     ^~~~"),
                Arguments.of("cafe\u0301 ⟦rain⟧", "cafe\u0301 rain\n     ^~~~"),
                Arguments.of("a\u200Bb ⟦rain⟧", "a\u200Bb rain\n   ^~~~"),
                Arguments.of("هطل ⟦المطر⟧ اليوم", "هطل المطر اليوم\n^ “المطر”"),
                Arguments.of("a\u009B2J \u202Eb ⟦rain⟧", "a�2J b rain\n       ^~~~"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void underlines(String marked, String excerpt) {
        assertThat(shown(marked, "")).isEqualTo(excerpt);
        assertThat(shown(marked, "  ")).isEqualTo("  " + excerpt.replace("\n", "\n  "));
    }

    @Test
    void cutsLongLinesBetweenWords() {
        String before = "There was much that nobody had foreseen, ".repeat(5);
        String after = " and more that nobody would believe".repeat(5);
        assertThat(shown(before + "⟦and it rained⟧" + after, ""))
                .isEqualTo(
                        """
                        …was much that nobody had foreseen, and it rained and more that nobody would believe and more that…
                                                            ^~~~~~~~~~~~~""");
        assertThat(shown("⟦It rained⟧" + after, ""))
                .isEqualTo(
                        """
                        It rained and more that nobody would believe and more that nobody would believe and more that nobody…
                        ^~~~~~~~~""");
        assertThat(shown(before + "⟦It rained.⟧", ""))
                .isEqualTo(
                        """
                        …There was much that nobody had foreseen, There was much that nobody had foreseen, It rained.
                                                                                                           ^~~~~~~~~~""");
    }

    @Test
    void cutsLongMarks() {
        String excerpt = shown("It was ⟦" + "long and ".repeat(40) + "wide⟧.", "");
        assertThat(excerpt.lines().toList().get(0))
                .startsWith("It was long and ")
                .endsWith("…")
                .hasSizeLessThan(105);
        assertThat(excerpt.lines().toList().get(1)).matches(" {7}\\^~+…").hasSizeLessThan(105);
    }

    @Test
    void showsOneWordWithoutEnd() {
        assertThat(shown("x".repeat(500) + "⟦y⟧" + "z".repeat(500), "").lines()).allMatch(line -> line.length() < 105);
    }

    private static String shown(String marked, String indent) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        int start = marked.indexOf('⟦');
        return Excerpt.of(text, new Span(start, marked.indexOf('⟧') - 1), indent);
    }
}
