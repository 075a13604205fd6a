package io.galley.report;

import io.galley.finding.Category;
import io.galley.finding.Finding;
import io.galley.finding.Severity;
import java.util.Locale;

/**
 * How many findings of one sort still pass.
 *
 * @param most so many in all, or for each thousand words
 * @param perThousandWords whether a longer article may have more; what is left over under a whole number is not allowed
 */
public record Limit(Subject subject, int most, boolean perThousandWords) {
    public Limit {
        if (most < 0) {
            throw new IllegalArgumentException("fewer than none: " + most);
        }
    }

    /** So many in all. */
    public static Limit of(Subject subject, int most) {
        return new Limit(subject, most, false);
    }

    long allowed(int words) {
        return perThousandWords ? (long) most * words / 1000 : most;
    }

    /** What is counted. */
    public interface Subject {
        boolean counts(Finding finding);

        /** In front of “finding”. */
        String name();
    }

    /** Findings of proven checks by what they would do to a reader. */
    public record OfSeverity(Severity severity) implements Subject {
        @Override
        public boolean counts(Finding finding) {
            return finding.proven() && finding.severity() == severity;
        }

        @Override
        public String name() {
            return severity.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Findings of proven checks by their MQM type. */
    public record OfCategory(Category category) implements Subject {
        @Override
        public boolean counts(Finding finding) {
            return finding.proven() && finding.category() == category;
        }

        @Override
        public String name() {
            return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Findings of one check; whoever names it wants it to count, proven or not. */
    public record OfCheck(String check) implements Subject {
        @Override
        public boolean counts(Finding finding) {
            return finding.check().equals(check);
        }

        @Override
        public String name() {
            return check;
        }
    }
}
