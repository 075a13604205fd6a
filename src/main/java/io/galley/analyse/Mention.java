package io.galley.analyse;

import io.galley.text.Span;
import java.util.List;

/**
 * One place where the article names somebody or something.
 *
 * @param span the whole mention with its title: "Mayor Ana Reyes"
 * @param name the place of the name alone: "Ana Reyes"
 * @param words the name's words as written, without possessive ending
 * @param form how the name is given
 * @param roles what the mention calls its bearer: title before the name, apposition after it
 * @param possessive whether the name owns or narrows what follows: "Reyes's visit", "the Reyes cabinet"
 * @param introducing whether it is one word that stands in parentheses right after another name, as acronyms and nicknames do
 * @param aged whether an age follows, which only people have
 */
public record Mention(
        Span span,
        Span name,
        List<String> words,
        Form form,
        List<Role> roles,
        boolean possessive,
        boolean introducing,
        boolean aged) {

    /** How a name is given. */
    public enum Form {
        /** All words of a name: "Ana Reyes", "European Union". */
        FULL,
        /** A person's last or only name: "Reyes". */
        SHORT,
        /** The initials: "NATO". */
        ACRONYM
    }

    public Mention {
        words = List.copyOf(words);
        roles = List.copyOf(roles);
    }

    /** The name, its words joined by one space. */
    public String text() {
        return String.join(" ", words);
    }
}
