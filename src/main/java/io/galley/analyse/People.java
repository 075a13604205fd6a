package io.galley.analyse;

import io.galley.text.Span;
import java.util.Comparator;
import java.util.List;
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

    /** The names within a place, in order, each with the one that bears it. */
    public List<Named> within(Span place) {
        return entities.stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> place.contains(mention.span()))
                        .map(mention -> new Named(mention, entity)))
                .sorted(Comparator.comparing(named -> named.mention().span()))
                .toList();
    }

    /** A mention and whom it names. */
    public record Named(Mention mention, Entity entity) {}
}
