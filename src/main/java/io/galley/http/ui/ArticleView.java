package io.galley.http.ui;

import io.galley.http.ui.MarkedText.Mark;
import io.galley.http.ui.MarkedText.Piece;
import io.galley.text.Block;
import io.galley.text.Document;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with its marks.
 *
 * @param lines what is set as paragraphs of their own
 */
record ArticleView(List<Line> lines) {
    ArticleView {
        lines = List.copyOf(lines);
    }

    /** One or more segments without a line break between them, such as a dateline and the paragraph that it opens. */
    record Line(String style, boolean isHeading, List<Run> runs) {
        Line {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A segment, or the space before it.
     *
     * @param id the segment's; empty for a space
     */
    record Run(String id, String style, List<Piece> pieces) {
        Run {
            pieces = List.copyOf(pieces);
        }
    }

    static ArticleView of(Document document, List<Mark> marks) {
        MarkedText text = new MarkedText(document.text(), marks);
        List<Line> lines = new ArrayList<>();
        List<Segment> line = new ArrayList<>();
        for (Segment segment : document.segments()) {
            if (!line.isEmpty() && between(document, last(line), segment).contains("\n")) {
                lines.add(line(text, line));
                line.clear();
            }
            line.add(segment);
        }
        if (!line.isEmpty()) {
            lines.add(line(text, line));
        }
        return new ArticleView(lines);
    }

    /** A text of which nobody has told the segments. */
    static ArticleView of(String text, List<Mark> marks) {
        Run all = new Run("", "", new MarkedText(text, marks).pieces(new Span(0, text.length())));
        return new ArticleView(List.of(new Line(Wording.style(Block.PARAGRAPH), false, List.of(all))));
    }

    private static Line line(MarkedText text, List<Segment> segments) {
        List<Run> runs = new ArrayList<>();
        int start = segments.get(0).span().start();
        for (Segment segment : segments) {
            if (start < segment.span().start()) {
                runs.add(new Run(
                        "", "", text.pieces(new Span(start, segment.span().start()))));
            }
            runs.add(new Run(segment.id(), Wording.style(segment.block()), text.pieces(segment.span())));
            start = segment.span().end();
        }
        Block block = last(segments).block();
        return new Line(Wording.style(block), block == Block.HEADLINE, runs);
    }

    private static String between(Document document, Segment first, Segment second) {
        return document.text().substring(first.span().end(), second.span().start());
    }

    private static Segment last(List<Segment> segments) {
        return segments.get(segments.size() - 1);
    }
}
