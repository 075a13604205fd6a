package io.galley.http.ui;

import io.galley.check.Quality;
import io.galley.text.Document;
import java.util.List;

/**
 * How good a model takes a translation for, ready to be shown.
 *
 * @param meaning what the figures are
 * @param worst the segments to look at first
 */
record QualityView(String figure, String meaning, List<Line> worst) {
    QualityView {
        worst = List.copyOf(worst);
    }

    /** A segment of the article: its id, its words and its figure. */
    record Line(String segment, String text, String figure) {}

    static QualityView of(Quality quality, Document document) {
        return new QualityView(
                quality.figure(),
                Quality.MEANING,
                quality.worst().stream()
                        .map(segment -> new Line(
                                segment.segment(),
                                document.segment(segment.segment()).target(),
                                segment.figure()))
                        .toList());
    }
}
