package io.galley.analyse;

import io.galley.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who is who in an article. */
public final class People {
    private final List<Entity> entities;

    /** By place, so that the names of a sentence are found without a look at all others. */
    private final List<Named> named;

    private final List<Entity> nameless;

    /**
     * @param entities by the place of their first mention
     * @param nameless those of whom only nouns speak, without mentions
     */
    public People(List<Entity> entities, List<Entity> nameless) {
        this.entities = List.copyOf(entities);
        this.nameless = List.copyOf(nameless);
        named = this.entities.stream()
                .flatMap(entity -> entity.mentions().stream().map(mention -> new Named(mention, entity)))
                .sorted(Comparator.comparing(found -> found.mention().span()))
                .toList();
    }

    /** By the place of their first mention. */
    public List<Entity> entities() {
        return entities;
    }

    /** Persons without a name, each by the noun that stands for it: "the driver". They have no mentions. */
    public List<Entity> nameless() {
        return nameless;
    }

    /** How many pronouns are known to stand for somebody of a gender. */
    public int pronouns(Gender gender) {
        return (int) Stream.concat(entities.stream(), nameless.stream())
                .flatMap(entity -> entity.genderCues().stream())
                .filter(cue -> cue.kind() == GenderCue.Kind.PRONOUN && cue.gender() == gender)
                .count();
    }

    public Stream<Entity> persons() {
        return entities.stream().filter(entity -> entity.kind() == Entity.Kind.PERSON);
    }

    /** The names within a place, in order, each with the one that bears it. */
    public List<Named> within(Span place) {
        int first = Places.firstFrom(named, found -> found.mention().span().start(), place.start());
        return named.subList(first, named.size()).stream()
                .takeWhile(found -> found.mention().span().start() < place.end())
                .filter(found -> place.contains(found.mention().span()))
                .toList();
    }

    /** A mention and whom it names. */
    public record Named(Mention mention, Entity entity) {}
}
