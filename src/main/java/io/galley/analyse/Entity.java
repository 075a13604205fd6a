package io.galley.analyse;

import java.util.List;

/**
 * A person, a body or a place, with all that the article says of it.
 *
 * @param kind what it is, as far as the article shows
 * @param name its fullest name
 * @param mentions every place that names it, in order
 * @param genderCues evidence of a person's gender, in order
 */
public record Entity(Kind kind, String name, List<Mention> mentions, List<GenderCue> genderCues) {
    /** What a name stands for. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        /** A name, and the article does not show of what. */
        UNKNOWN
    }

    public Entity {
        mentions = List.copyOf(mentions);
        genderCues = List.copyOf(genderCues);
    }

    /** Every role that some mention gives it, in order. */
    public List<Role> roles() {
        return mentions.stream().flatMap(mention -> mention.roles().stream()).toList();
    }
}
