package io.galley.checks.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.analyse.Article;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeekdayDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a year's end      | He left on Tuesday, December 30, and came back on Friday, January 2.                    |
                    a leap day        | He left on Wednesday, February 28, and came back on Friday, March 1.                    |
                    figures, American | OSLO, January 14, 2022 - The mayor left on Wednesday (1/12).                            |
                    two against one   | He left on Monday, May 4, on Wednesday, May 6, and on Saturday, May 8, he slept.         | Saturday, May 8
                    an old calendar   | The tsar was shot on Tuesday, July 4, 1721.                                             |
                    far from writing  | Oslo, January 14, 2022 - It opened on Sunday, August 1.                                 |
                    no weekday fits   | Oslo, January 14, 2022 - It opened on Sunday, August 3.                                 | Sunday, August 3
                    years apart       | In 2015 he left on Tuesday, May 5. He came back in 2017, on Friday, June 9.               |
                    an anniversary    | On Tuesday, September 11, 2001, towers fell. On Wednesday, September 11, he wept.        |
                    of the past       | The ship sank on Tuesday, May 5, 2015. Divers will leave on Friday, May 8, 2026, and come back on Monday, May 11. |
                    today's date      | It is January 12 today, and he left on January 11 yesterday.                            | January 11 yesterday
                    twice told        | It opens today (May 3). It was painted yesterday (May 2), and “today is July 5,” he said. |
                    """)
    void comparesDays(String what, String text, String marked) {
        Article article = Line.article(Locale.US, text);
        assertThat(new WeekdayDate().inspect(article).map(hit -> article.text(hit.span())))
                .as(what)
                .containsExactlyElementsOf(marked == null ? List.of() : List.of(marked));
    }
}
