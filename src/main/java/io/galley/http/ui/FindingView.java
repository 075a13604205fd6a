package io.galley.http.ui;

import io.galley.finding.Finding;
import io.galley.finding.Fix;
import io.galley.finding.Location;
import io.galley.http.ui.MarkedText.Mark;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A finding under the number that it has on the page. */
record FindingView(int number, Finding finding) {
    public String style() {
        return Wording.style(finding.severity(), finding.proven());
    }

    public String category() {
        return Wording.name(finding.category());
    }

    public String confidence() {
        return Wording.confidence(finding.confidence());
    }

    public boolean isPreview() {
        return !finding.proven();
    }

    public boolean isInSource() {
        return finding.side() == Side.SOURCE;
    }

    /** What could stand there instead, if not nothing. */
    public List<String> replacements() {
        return finding.fixes().stream()
                .map(Fix::replacement)
                .filter(replacement -> !replacement.isBlank())
                .toList();
    }

    public boolean isBetterDeleted() {
        return finding.fixes().stream().anyMatch(fix -> fix.replacement().isBlank());
    }

    /** A link to another place, and the words that stand there. */
    public record Link(String anchor, String text) {}

    /** To the blocks in which the places to compare stand. */
    public List<Link> related() {
        return finding.related().stream()
                .map(location -> new Link(location.segment(), location.text()))
                .toList();
    }

    /** To the places where the same stands again. */
    public List<Link> repeats() {
        List<Location> places = finding.repeats();
        return IntStream.range(0, places.size())
                .mapToObj(
                        i -> new Link(Mark.anchor(number, i + 1), places.get(i).text()))
                .toList();
    }

    /** One for each place, the finding's own first. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(List.of(mark(0, finding.span())));
        for (Location location : finding.repeats()) {
            marks.add(mark(marks.size(), location.span()));
        }
        return marks;
    }

    private Mark mark(int repeat, Span span) {
        String kind = Wording.name(finding.severity()).toLowerCase(Locale.ROOT);
        return new Mark(
                number,
                repeat,
                span,
                finding.severity(),
                finding.proven(),
                "Finding " + number + (repeat > 0 ? " again" : "") + ", " + kind + (finding.proven() ? "" : " preview")
                        + ": " + finding.message());
    }
}
