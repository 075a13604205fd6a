package io.galley.check;

import io.galley.finding.Category;
import io.galley.finding.Fix;
import io.galley.finding.Severity;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a check itself knows of a problem; the rest is its spec's.
 *
 * @param span the place in the text of its side
 * @param message what is wrong, for an editor, with the words that show it
 * @param fixes what could stand there instead
 * @param beside other places, of the same side, that show what is wrong
 * @param category where it differs from the spec's
 * @param severity where it differs from the spec's
 */
public record Hit(
        Side side,
        Span span,
        String message,
        List<Fix> fixes,
        List<Span> beside,
        Optional<Category> category,
        Optional<Severity> severity) {

    public Hit {
        fixes = List.copyOf(fixes);
        beside = List.copyOf(beside);
    }

    /** A problem in the text under examination. */
    public static Hit at(Span span, String message) {
        return new Hit(Side.TARGET, span, message, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** A problem that can be shown only in the text that the article was translated from. */
    public static Hit inSource(Span span, String message) {
        return new Hit(Side.SOURCE, span, message, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same, with what could stand there instead. */
    public Hit suggesting(List<String> replacements) {
        return new Hit(side, span, message, replacements.stream().map(Fix::new).toList(), beside, category, severity);
    }

    /** The same, with the places that it contradicts. */
    public Hit beside(Span... places) {
        return new Hit(side, span, message, fixes, List.of(places), category, severity);
    }

    /** The same, graver or lighter than its check's other hits. */
    public Hit as(Severity other) {
        return new Hit(side, span, message, fixes, beside, category, Optional.of(other));
    }

    /** The same, of another kind than its check's other hits. */
    public Hit as(Category other) {
        return new Hit(side, span, message, fixes, beside, Optional.of(other), severity);
    }
}
