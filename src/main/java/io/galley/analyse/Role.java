package io.galley.analyse;

import io.galley.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a person is called: "palace spokesman", "Finnish President", "an airport spokesman".
 *
 * @param span its place, without an article
 * @param head the words that say it, in lower case: "spokesman", "secretary of state"
 * @param of the names that narrow it, in lower case: "palace", "finnish", "airport"
 * @param seat where a person can hold only one of several roles: what these share
 * @param past whether it is said to be over or not yet begun: former, late, then, incoming, -elect
 */
public record Role(Span span, String head, List<String> of, Optional<String> seat, boolean past) {
    public Role {
        of = List.copyOf(of);
    }
}
