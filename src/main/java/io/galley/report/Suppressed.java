package io.galley.report;

import io.galley.finding.Finding;
import java.util.Optional;

/**
 * A finding that does not count, though every report shows it.
 *
 * @param reason why, for a person
 * @param author who says so, where that is known
 */
public record Suppressed(Finding finding, Kind kind, String reason, Optional<String> author) {
    /** How a finding comes not to count. */
    public enum Kind {
        /** It was there when the baseline was written. */
        BASELINE,
        /** Somebody looked at it and lets it stand. */
        DECISION,
        /** The same, and says so in the file of the article. */
        IN_TEXT,
        /** It lies in text that was not changed. */
        UNCHANGED
    }
}
