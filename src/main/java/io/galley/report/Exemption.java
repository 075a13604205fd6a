package io.galley.report;

import io.galley.finding.Finding;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision to let findings stand.
 *
 * @param fingerprint of the one problem that is meant, wherever it stands; or else all of {@code check}
 * @param check the id of the check whose findings are meant
 * @param text the words that they mark, whatever their case; all where there are none
 * @param reason why they may stand
 * @param author who says so
 * @param until the last day that it holds; without one it holds on
 */
public record Exemption(
        Optional<String> fingerprint,
        Optional<String> check,
        Optional<String> text,
        String reason,
        Optional<String> author,
        Optional<LocalDate> until) {

    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return until.stream().noneMatch(day::isAfter);
    }

    boolean covers(Finding finding) {
        return fingerprint.map(finding.fingerprint().value()::equals).orElse(true)
                && check.map(finding.check()::equals).orElse(true)
                && text.map(words -> lower(words).equals(lower(finding.text()))).orElse(true);
    }

    private static String lower(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
