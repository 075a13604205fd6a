package io.galley.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.galley.check.Gap;
import io.galley.check.Inspection;
import io.galley.check.Quality;
import io.galley.text.Block;
import io.galley.text.Document;
import io.galley.text.LanguagePair;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class InspectionJsonTest {
    private static final Document DOCUMENT = new Document(
            "rain.txt",
            new LanguagePair(Optional.empty(), Locale.US),
            "Rain",
            List.of(new Segment("s1", Block.HEADLINE, new Span(0, 4), "Rain")),
            Optional.empty(),
            true);

    static List<Optional<Quality>> qualities() {
        return List.of(Optional.empty(), Optional.of(new Quality(0.25, List.of(new Quality.OfSegment("s1", 0.25)))));
    }

    @ParameterizedTest
    @MethodSource("qualities")
    void arrivesAsItWasSent(Optional<Quality> quality) throws JsonProcessingException {
        Inspection sent = new Inspection(List.of(), List.of(new Gap("omission", "no time was left", true)), quality);
        ObjectMapper json = new ObjectMapper();
        String line = json.writeValueAsString(InspectionJson.of(DOCUMENT, sent));
        InspectionJson received = json.readValue(line, InspectionJson.class);
        assertThat(received.isOf(DOCUMENT)).isTrue();
        assertThat(received.toInspection()).isEqualTo(sent);
    }
}
