package io.galley.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.text.Block;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DayReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It opened on January 12.                    | January 12: 12.1
                    It opened on Jan. 12, 2022.                 | Jan. 12, 2022: 12.1 2022
                    It opened on the 3rd of May 2019.           | 3rd of May 2019: 3.5 2019
                    It opens on Friday, 13 January, at noon.    | Friday, 13 January: FRIDAY 13.1
                    It opens on Friday evening, January 13th.   | Friday evening, January 13th: FRIDAY 13.1
                    It opens on Friday the 13th of January.     | Friday the 13th of January: FRIDAY 13.1
                    It opened on Monday (12/1).                 | Monday (12/1): MONDAY 12.1 1.12
                    It opened on Monday (13/1/2022).            | Monday (13/1/2022): MONDAY 13.1 2022
                    It opened on Monday (12/1/87).              | Monday (12/1/87): MONDAY 12.1 1.12 1987
                    It opened on Monday (31/4).                 | Monday (31/4): MONDAY 31.4
                    It opened on January 12 (Monday).           | January 12 (Monday): MONDAY 12.1
                    It opened yesterday (January 12).           | yesterday (January 12): 12.1 -1
                    It opened on Monday (12/1) yesterday.       | Monday (12/1) yesterday: MONDAY 12.1 1.12 -1
                    It runs from Friday to Sunday, May 4 to 6.  | May 4: 4.5
                    It runs on Friday, May 4 and 5.             | May 4: 4.5
                    Shares rose 1/8 today, to 3/4 on Monday.    |
                    In May 3,000 came, in June 12.5 percent.    |
                    A 3-month-old came to March, 12-year-old.   |
                    """)
    void readsDays(String text, String days) {
        Segment segment = new Segment("s1", Block.PARAGRAPH, new Span(5, 5 + text.length()), text);
        String found = DayReader.in(segment)
                .map(day -> day.span().shift(-5).in(text) + ":"
                        + day.weekday().map(weekday -> " " + weekday).orElse("")
                        + day.readings().stream()
                                .map(reading -> " " + reading.day() + "."
                                        + reading.month().getValue())
                                .collect(Collectors.joining())
                        + (day.year().isPresent() ? " " + day.year().getAsInt() : "")
                        + (day.distance().isPresent() ? " " + day.distance().getAsInt() : ""))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(days == null ? "" : days);
    }
}
