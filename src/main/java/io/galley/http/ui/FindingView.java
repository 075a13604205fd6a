package io.galley.http.ui;

import io.galley.finding.Finding;
import io.galley.finding.Fix;
import io.galley.http.ui.MarkedText.Mark;
import io.galley.text.Side;
import java.util.List;

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

    Mark mark() {
        String kind = Wording.name(finding.severity()).toLowerCase(java.util.Locale.ROOT);
        return new Mark(
                number,
                finding.span(),
                finding.severity(),
                finding.proven(),
                "Finding " + number + ", " + kind + (finding.proven() ? "" : " preview") + ": " + finding.message());
    }
}
