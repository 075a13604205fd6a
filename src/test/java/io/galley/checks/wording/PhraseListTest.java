package io.galley.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.galley.Line;
import io.galley.Undoubting;
import io.galley.analyse.Article;
import io.galley.check.Example;
import io.galley.checks.wording.PhraseList.Found;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row of a phrase list finds what its own example marks, and its fix leaves it nothing to find. */
final class PhraseListTest {
    @TestFactory
    Stream<DynamicTest> calques() {
        return rows("calques.tsv");
    }

    @TestFactory
    Stream<DynamicTest> redundancies() {
        return rows("redundancies.tsv");
    }

    @TestFactory
    Stream<DynamicTest> doubleNegations() {
        return rows("double-negations.tsv");
    }

    private static Stream<DynamicTest> rows(String name) {
        return DataFile.rows(PhraseList.class, name).stream()
                .map(row -> dynamicTest(row.get(row.size() - 1), () -> assertShows(row)));
    }

    private static void assertShows(List<String> row) {
        Example example = Example.of(Locale.US, row.get(row.size() - 1));
        PhraseList list = PhraseList.of(List.of(row));
        Article article = Line.article(Locale.US, example.text(), Undoubting.ESTIMATOR);

        List<Found> found = found(list, article);

        assertThat(found).extracting(one -> one.match().span()).containsExactlyElementsOf(example.marks());
        String fix = row.get(row.size() - 2);
        if (!fix.isEmpty()) {
            Span place = found.get(0).match().span();
            String mended = example.text().substring(0, place.start())
                    + found.get(0).fixed(fix, article)
                    + example.text().substring(place.end());
            assertThat(found(list, Line.article(Locale.US, mended, Undoubting.ESTIMATOR)))
                    .as(mended)
                    .isEmpty();
        }
    }

    private static List<Found> found(PhraseList list, Article article) {
        return article.sentences()
                .flatMap(sentence -> list.in(sentence).stream())
                .toList();
    }
}
