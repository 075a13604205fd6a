package io.galley.render;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.galley.check.Quality;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How good a model takes a translation for, in the shape of the API.
 *
 * @param meaning what the scores are, for those who read them
 */
public record QualityJson(
        @JsonPropertyDescription("Of the article, its sentences weighted by their words; higher is better.")
                double score,
        @JsonPropertyDescription("What the scores are.") String meaning,
        @JsonPropertyDescription("Those that were judged, in order.") List<Quality.OfSegment> segments) {
    public QualityJson {
        segments = List.copyOf(segments);
    }

    static @Nullable QualityJson of(Optional<Quality> quality) {
        return quality.map(known -> new QualityJson(known.score(), Quality.MEANING, known.segments()))
                .orElse(null);
    }

    Quality toQuality() {
        return new Quality(score, segments);
    }
}
