package io.galley.analyse;

import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number that the article gives, and what of.
 *
 * @param span its place with sign and unit: "Rp 4.2 billion", "12 percent"
 * @param figure the number alone
 * @param rough whether it is given as a guess or as a limit: "about 300", "at least 12"
 * @param currency of an amount of money: its ISO 4217 code
 * @param counted the things that there are so many of, where the next words name them
 */
public record NumberMention(
        Span span, Figure figure, Kind kind, boolean rough, Optional<String> currency, Optional<Counted> counted) {
    /** What a number says. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        ORDINAL,
        /** Of a person or thing, in years. */
        AGE,
        YEAR,
        /** The day of a month. */
        DAY,
        TIME,
        /** One side of a result: 3-2. */
        SCORE,
        /** One end of a range: "10 to 15 people", "2019-2024". */
        RANGE,
        /** A number that is a name: Flight 218, Article 27, 1980s. */
        LABEL
    }

    /**
     * Things that are counted.
     *
     * @param span the noun with the words before it that narrow it: "yellow cards"
     * @param noun the noun's dictionary form, in lower case: "card"
     * @param words all words, in lower case
     */
    public record Counted(Span span, String noun, List<String> words) {
        /** Words for people beside those for one of them. */
        static final Set<String> PEOPLE = Set.of("people", "crew", "dead", "injured", "wounded", "missing");

        public Counted {
            words = List.copyOf(words);
        }

        /** Whether these are people. */
        public boolean arePeople() {
            return PEOPLE.contains(noun) || Referents.isPerson(noun) || RoleNouns.isRole(noun);
        }
    }

    public BigDecimal value() {
        return figure.value();
    }

    /** The place up to the end of what is counted. */
    public Span whole() {
        return counted.map(things -> span.to(things.span())).orElse(span);
    }

    /** Whether the noun that is counted is this one, given in its dictionary form. */
    public boolean counts(String noun) {
        return counted.filter(things -> things.noun().equals(noun)).isPresent();
    }
}
