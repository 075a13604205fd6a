package io.galley.check;

import io.galley.analyse.Measurement;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All there is to say of a check: the line, the documentation and the tests read it here.
 *
 * @param id the mistake it finds, in kebab case; also the name of its class
 * @param category the MQM type of what it finds
 * @param severity what such an error does to a reader
 * @param confidence how often it is right, 0 to 1, measured on edited news and on planted errors
 * @param proven whether it is right often enough to stop a publication; what is not only advises
 * @param summary the mistake in one sentence, without a full stop
 * @param why what the mistake does to a reader
 * @param limits what it misses, and where it is known to be wrong
 * @param coverage the languages that it knows
 * @param needs what it judges that not every machine can measure; where it is missing, that is a gap
 * @param given what the examples take to be in the glossary, without which some checks look for nothing
 */
public record CheckSpec(
        String id,
        Category category,
        Severity severity,
        double confidence,
        boolean proven,
        String summary,
        String why,
        String limits,
        Coverage coverage,
        Set<Measurement> needs,
        List<Term> given,
        List<Example> flagged,
        List<Example> accepted) {

    public CheckSpec {
        needs = Set.copyOf(needs);
        given = List.copyOf(given);
        flagged = List.copyOf(flagged);
        accepted = List.copyOf(accepted);
    }

    /** Starts the spec of a check that only advises until it is called {@link Builder#proven proven}. */
    public static Builder of(String id, Category category, Severity severity) {
        return new Builder(id, category, severity);
    }

    /** Collects what a spec says. */
    public static final class Builder {
        private static final Locale INDONESIAN = Locale.forLanguageTag("id");

        private final String id;
        private final Category category;
        private final Severity severity;
        private double confidence = 0.5;
        private boolean proven;
        private String summary = "";
        private String why = "";
        private String limits = "";
        private Coverage coverage = Coverage.ENGLISH;
        private Set<Measurement> needs = Set.of();
        private List<Term> given = List.of();
        private final List<Example> flagged = new ArrayList<>();
        private final List<Example> accepted = new ArrayList<>();

        private Builder(String id, Category category, Severity severity) {
            this.id = id;
            this.category = category;
            this.severity = severity;
        }

        public Builder summary(String text) {
            summary = text;
            return this;
        }

        public Builder why(String text) {
            why = text;
            return this;
        }

        public Builder limits(String text) {
            limits = text;
            return this;
        }

        /** The languages that an article may be in, as ISO 639 codes; English where nothing is said. */
        public Builder covers(String... languages) {
            coverage = new Coverage(Set.of(languages), coverage.sources());
            return this;
        }

        /** The languages that its source may be in, as ISO 639 codes; any where nothing is said. */
        public Builder coversSources(String... languages) {
            coverage = new Coverage(coverage.targets(), Set.of(languages));
            return this;
        }

        /** It needs no words of any language. */
        public Builder coversAnyLanguage() {
            coverage = Coverage.ANY;
            return this;
        }

        /** What it cannot do without. */
        public Builder needs(Measurement... measurements) {
            needs = Set.of(measurements);
            return this;
        }

        /** What the examples take to be in the glossary. */
        public Builder given(Term... terms) {
            given = List.of(terms);
            return this;
        }

        /** The check may stop a publication: it was measured to be right this often. */
        public Builder proven(double measured) {
            confidence = measured;
            proven = true;
            return this;
        }

        /** The check only advises: it was measured to be right this often. */
        public Builder preview(double measured) {
            confidence = measured;
            return this;
        }

        /** An article in American English that must be flagged where {@code ⟦…⟧} marks it. */
        public Builder flags(String... paragraphs) {
            return flags(Locale.US, paragraphs);
        }

        public Builder flags(Locale language, String... paragraphs) {
            flagged.add(Example.of(language, paragraphs));
            return this;
        }

        /** An article in American English that must not be flagged. */
        public Builder accepts(String... paragraphs) {
            return accepts(Locale.US, paragraphs);
        }

        public Builder accepts(Locale language, String... paragraphs) {
            accepted.add(Example.of(language, paragraphs));
            return this;
        }

        /** An English translation of an Indonesian text: one of both must be flagged where {@code ⟦…⟧} marks it. */
        public Builder flagsTranslation(String source, String target) {
            return flagsTranslation(INDONESIAN, source, Locale.US, target);
        }

        public Builder flagsTranslation(Locale sourceLanguage, String source, Locale targetLanguage, String target) {
            flagged.add(translation(sourceLanguage, source, targetLanguage, target));
            return this;
        }

        /** An English translation of an Indonesian text that must not be flagged. */
        public Builder acceptsTranslation(String source, String target) {
            return acceptsTranslation(INDONESIAN, source, Locale.US, target);
        }

        public Builder acceptsTranslation(Locale sourceLanguage, String source, Locale targetLanguage, String target) {
            accepted.add(translation(sourceLanguage, source, targetLanguage, target));
            return this;
        }

        private static Example translation(Locale sourceLanguage, String source, Locale targetLanguage, String target) {
            return Example.of(targetLanguage, target).translating(Example.of(sourceLanguage, source));
        }

        public CheckSpec build() {
            return new CheckSpec(
                    id,
                    category,
                    severity,
                    confidence,
                    proven,
                    summary,
                    why,
                    limits,
                    coverage,
                    needs,
                    given,
                    flagged,
                    accepted);
        }
    }
}
