package io.galley.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who, by name and the number of places that name them. */
final class PeopleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Lena Brandt spoke. Brandt left early.                              | PERSON       | Lena Brandt                     | 2
                    Minister of Health Amira Novak met farmers. They thanked Novak.          | PERSON       | Amira Novak                     | 2
                    The head of the choir, Rosa Lind, sang. The crowd cheered for Lind.      | PERSON       | Rosa Lind                       | 2
                    Governor Joel Hartman (Joey) left. The island will miss Joey and his dog. | PERSON       | Joel Hartman                    | 3
                    The World Meteorological Organization (WMO) warned. The WMO was right.   | ORGANISATION | World Meteorological Organization | 3
                    Anna Berg met Karl Berg. The choir sang for Berg in the evening.         | UNKNOWN      | Anna Berg                       | 1
                    """)
    void joinsTheNamesOfOne(String text, Entity.Kind kind, String name, int mentions) {
        People people = Line.article(Locale.US, text).people();
        assertThat(people.entities())
                .filteredOn(entity -> entity.name().equals(name))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.kind()).isEqualTo(kind);
                    assertThat(entity.mentions()).hasSize(mentions);
                });
    }
}
