package io.galley.finding;

import io.galley.text.Side;
import io.galley.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * One problem at one place, as every later stage sees it.
 *
 * @param check the id of the check that found it
 * @param confidence how often this check is right, 0 to 1, measured
 * @param proven whether the check is right often enough to stop a publication; what is not only advises
 * @param span the place in the text of its side
 * @param text the words that stand there
 * @param segment the id of the segment in which the place begins
 * @param related other places that show what is wrong: the name as it was spelled before, the other number
 * @param repeats where the same stands again
 * @param alsoBy ids of other checks that reported the same problem
 */
public record Finding(
        String check,
        Category category,
        Severity severity,
        double confidence,
        boolean proven,
        Side side,
        Span span,
        String text,
        String segment,
        String message,
        List<Fix> fixes,
        List<Location> related,
        List<Location> repeats,
        List<String> alsoBy,
        Fingerprint fingerprint) {

    /** By place, then by check and message: total, so that reports of equal input are equal, byte for byte. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::side, Comparator.reverseOrder())
            .thenComparing(Finding::span)
            .thenComparing(Finding::check)
            .thenComparing(Finding::message);

    public Finding {
        fixes = List.copyOf(fixes);
        related = List.copyOf(related);
        repeats = List.copyOf(repeats);
        alsoBy = List.copyOf(alsoBy);
    }

    /** This finding, confirmed by other checks. */
    public Finding alsoBy(List<String> checks) {
        return with(severity, repeats, checks);
    }

    /** This finding, for other places as well. */
    public Finding repeatedAt(List<Location> places) {
        return with(severity, places, alsoBy);
    }

    /** This finding, graver or lighter. */
    public Finding as(Severity other) {
        return with(other, repeats, alsoBy);
    }

    public Location location() {
        return new Location(span, text, segment);
    }

    private Finding with(Severity weight, List<Location> places, List<String> checks) {
        return new Finding(
                check,
                category,
                weight,
                confidence,
                proven,
                side,
                span,
                text,
                segment,
                message,
                fixes,
                related,
                places,
                checks,
                fingerprint);
    }
}
