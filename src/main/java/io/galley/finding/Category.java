package io.galley.finding;

/**
 * MQM error types; a type that no check reports is not listed.
 *
 * @see <a href="https://themqm.org/the-mqm-typology/">The MQM typology</a>
 */
public enum Category {
    MISTRANSLATION(Dimension.ACCURACY),
    ADDITION(Dimension.ACCURACY),
    OMISSION(Dimension.ACCURACY),
    UNTRANSLATED(Dimension.ACCURACY),
    DO_NOT_TRANSLATE(Dimension.ACCURACY),
    INCONSISTENCY(Dimension.TERMINOLOGY),
    TERMINOLOGY_RESOURCE(Dimension.TERMINOLOGY),
    GRAMMAR(Dimension.LINGUISTIC_CONVENTIONS),
    PUNCTUATION(Dimension.LINGUISTIC_CONVENTIONS),
    SPELLING(Dimension.LINGUISTIC_CONVENTIONS),
    CAPITALIZATION(Dimension.LINGUISTIC_CONVENTIONS),
    TEXTUAL_CONVENTIONS(Dimension.LINGUISTIC_CONVENTIONS),
    UNIDIOMATIC(Dimension.STYLE),
    STYLE(Dimension.STYLE),
    LOCALE_CONVENTION(Dimension.LOCALE_CONVENTIONS),
    MARKUP(Dimension.DESIGN_AND_MARKUP);

    /** The branches of MQM's tree. */
    public enum Dimension {
        ACCURACY,
        TERMINOLOGY,
        LINGUISTIC_CONVENTIONS,
        STYLE,
        LOCALE_CONVENTIONS,
        DESIGN_AND_MARKUP
    }

    private final Dimension dimension;

    Category(Dimension dimension) {
        this.dimension = dimension;
    }

    public Dimension dimension() {
        return dimension;
    }
}
