package io.galley.analyse;

import io.galley.analyse.Mention.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who bears which name, looked up by each thing that a later mention may be known by. Where several answer to the same, the one
 * that was found first does.
 */
final class Register {
    private final List<Bearer> all = new ArrayList<>();

    /** By the mention itself: two of the same words are two. */
    private final Map<Mention, Bearer> byMention = new IdentityHashMap<>();

    private final Map<List<String>, Bearer> byName = new HashMap<>();
    private final Map<String, List<Bearer>> byWord = new HashMap<>();
    private final Map<String, Bearer> byNickname = new HashMap<>();
    private final Map<String, Bearer> byAcronym = new HashMap<>();
    private final Map<String, Bearer> byInitials = new HashMap<>();
    private final Map<List<String>, Bearer> byWriting = new HashMap<>();

    List<Bearer> all() {
        return all;
    }

    Optional<Bearer> of(Mention mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** Enters a bearer whom nothing is known of but this mention. */
    Bearer found(Mention mention) {
        Bearer bearer = new Bearer(all.size(), Bearer.key(mention));
        all.add(bearer);
        first(byName, bearer.name(), bearer);
        new LinkedHashSet<>(bearer.name()).forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>())
                .add(bearer));
        Acronyms.of(mention.words()).forEach(initials -> first(byInitials, initials, bearer));
        add(bearer, mention);
        return bearer;
    }

    /** Enters another mention of a bearer. */
    void add(Bearer bearer, Mention mention) {
        bearer.add(mention);
        byMention.put(mention, bearer);
        first(byWriting, mention.words(), bearer);
        List<String> key = Bearer.key(mention);
        if (mention.introducing() && key.size() == 1) {
            first(byNickname, key.get(0), bearer);
        }
        if (mention.form() == Form.ACRONYM) {
            first(byAcronym, mention.words().get(0), bearer);
        }
    }

    Optional<Bearer> named(List<String> key) {
        return Optional.ofNullable(byName.get(key));
    }

    /** The one of whom some mention is written so. */
    Optional<Bearer> written(List<String> words) {
        return Optional.ofNullable(byWriting.get(words));
    }

    /** The one whose whole name or nickname a word is. */
    Optional<Bearer> called(String word) {
        return earliest(byName.get(List.of(word)), byNickname.get(word));
    }

    /**
     * The one that an acronym stands for.
     *
     * @param letters the acronym's letters in lower case
     */
    Optional<Bearer> abbreviated(String acronym, String letters, List<String> key) {
        return earliest(byName.get(key), byAcronym.get(acronym), byInitials.get(letters));
    }

    /** All whose name holds a word, as they were found. */
    List<Bearer> withWord(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    private static <K> void first(Map<K, Bearer> index, K key, Bearer bearer) {
        index.merge(key, bearer, (one, other) -> one.order() <= other.order() ? one : other);
    }

    private static Optional<Bearer> earliest(@Nullable Bearer... bearers) {
        return Stream.of(bearers).flatMap(Stream::ofNullable).min(Comparator.comparingInt(Bearer::order));
    }
}
