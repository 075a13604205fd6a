package io.galley.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.galley.Line;
import io.galley.analyse.Measurement;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Example;
import io.galley.check.Hit;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples in the documentation are true; those of a check whose model is not installed are skipped. */
final class ExamplesTest {
    @TestFactory
    Stream<DynamicNode> everyExampleHolds() {
        return Documented.checks().stream()
                .map(check -> dynamicContainer(check.spec().id(), examples(check)));
    }

    /** A suggestion is a way out: where it stands, its check has nothing more to say. */
    @TestFactory
    Stream<DynamicTest> everyFixSilencesItsCheck() {
        return Documented.checks().stream().flatMap(check -> check.spec().flagged().stream()
                .flatMap(example -> check.inspect(Line.article(example)).flatMap(hit -> hit.fixes().stream()
                        .map(fix -> dynamicTest(
                                check.spec().id() + ": “" + fix.replacement() + "” in " + example.text(),
                                () -> assertSilent(check, example, hit.span(), fix.replacement()))))));
    }

    /** What an editor reads begins as a sentence does, or with the words in question. */
    @TestFactory
    Stream<DynamicTest> everyMessageIsASentence() {
        return Documented.checks().stream().flatMap(check -> check.spec().flagged().stream()
                .flatMap(example -> check.inspect(Line.article(example))
                        .map(Hit::message)
                        .distinct()
                        .map(message -> dynamicTest(check.spec().id() + ": " + message, () -> assertThat(message)
                                .matches("(?s)[\\p{Lu}\\d“$£€].*")))));
    }

    private static void assertSilent(Check check, Example example, Span place, String replacement) {
        String mended = example.text().substring(0, place.start())
                + replacement
                + example.text().substring(place.end());
        Span mendedPlace = new Span(place.start(), place.start() + replacement.length());
        assertThat(check.inspect(Line.article(new Example(example.language(), mended, List.of(), example.source())))
                        .map(Hit::span)
                        .filter(span -> span.overlaps(mendedPlace))
                        .map(span -> span.in(mended)))
                .as(mended)
                .isEmpty();
    }

    private static Stream<DynamicNode> examples(Check check) {
        CheckSpec spec = check.spec();
        return Stream.concat(
                spec.flagged().stream()
                        .map(example -> dynamicTest("flags " + example.text(), () -> {
                            assumeMeasured(spec);
                            assertThat(example.isMarked())
                                    .as("what must be flagged")
                                    .isTrue();
                            assertThat(hits(check, example)).containsExactlyInAnyOrderElementsOf(marked(example));
                        })),
                spec.accepted().stream()
                        .map(example -> dynamicTest("accepts " + example.text(), () -> {
                            assumeMeasured(spec);
                            assertThat(example.isMarked())
                                    .as("what must be flagged")
                                    .isFalse();
                            assertThat(hits(check, example)).isEmpty();
                        })));
    }

    private static void assumeMeasured(CheckSpec spec) {
        List<String> missing = Stream.of(
                        spec.needs().contains(Measurement.WORD_FIT)
                                ? Line.MODELS.words().absence()
                                : Optional.<String>empty(),
                        spec.needs().contains(Measurement.ALIGNMENT)
                                ? Line.MODELS.pairs().absence()
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing);
    }

    private static List<String> hits(Check check, Example example) {
        return check.inspect(Line.article(example))
                .map(hit -> place(
                        hit.span(),
                        hit.side() == Side.TARGET ? example : example.source().orElseThrow()))
                .toList();
    }

    private static List<String> marked(Example example) {
        return Stream.concat(Stream.of(example), example.source().stream())
                .flatMap(text -> text.marks().stream().map(span -> place(span, text)))
                .toList();
    }

    private static String place(Span span, Example example) {
        return span.start() + "–" + span.end() + " “" + span.in(example.text()) + "”";
    }
}
