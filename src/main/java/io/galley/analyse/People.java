package io.galley.analyse;

import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is who in an article.
 *
 * @param entities by the place of their first mention
 */
public record People(List<Entity> entities) {
    public People {
        entities = List.copyOf(entities);
    }

    public Stream<Entity> persons() {
        return entities.stream().filter(entity -> entity.kind() == Entity.Kind.PERSON);
    }

    /** The one whose name stands at a place. */
    public Optional<Entity> at(Span place) {
        return entities.stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(place)))
                .findFirst();
    }
}
