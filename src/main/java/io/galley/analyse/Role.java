package io.galley.analyse;

import io.galley.text.Span;
import java.util.List;

/**
 * What a person is called: "Kremlin spokesman", "US President", "a White House spokesman".
 *
 * @param span its place, without an article
 * @param head the noun that says it, in lower case: "spokesman"
 * @param of the names that narrow it, in lower case: "kremlin", "us", "white house"
 * @param past whether it is said to be over or not yet begun: former, late, then, incoming, -elect
 */
public record Role(Span span, String head, List<String> of, boolean past) {
    public Role {
        of = List.copyOf(of);
    }
}
