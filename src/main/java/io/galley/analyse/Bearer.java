package io.galley.analyse;

import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An entity in the making: whoever bears a name. */
final class Bearer {
    /** Letters that a nickname shares with the name. */
    private static final int NICKNAME = 3;

    private final int order;
    private final List<String> name;
    private final boolean body;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<GenderCue> cues = new ArrayList<>();
    private boolean locative = true;

    /**
     * @param order which one it is of all, as they were found
     * @param name the words of its name, as {@link #key} gives them
     */
    Bearer(int order, List<String> name) {
        this.order = order;
        this.name = name;
        body = name.stream().anyMatch(Bodies::isBody);
    }

    /** A name's words for comparing: in lower case, without initials. */
    static List<String> key(Mention mention) {
        List<String> words = mention.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        List<String> whole = words.stream()
                .filter(word -> words.size() == 1 || word.length() != 2 || !word.endsWith("."))
                .toList();
        return whole.isEmpty() ? words : whole;
    }

    int order() {
        return order;
    }

    List<String> name() {
        return name;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Whether its name shows that it is no person. */
    boolean isBody() {
        return body;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void add(GenderCue cue) {
        cues.add(cue);
    }

    /** Keeps in mind whether every mention stands where only a place's name would. */
    void locative(boolean here) {
        locative &= here;
    }

    /** Whether a word begins as a word of the name does: "Joey" of "Joel Hart". */
    boolean isNickname(String word) {
        return !body
                && name.size() > 1
                && name.stream()
                        .anyMatch(part -> part.length() >= NICKNAME && word.startsWith(part.substring(0, NICKNAME)));
    }

    boolean isPerson() {
        return !body
                && mentions.stream()
                        .anyMatch(mention -> mention.aged() || !mention.roles().isEmpty());
    }

    /** Whether a pronoun for a person could mean it. */
    boolean mayBePerson() {
        Kind kind = kind();
        return kind == Kind.PERSON || kind == Kind.UNKNOWN;
    }

    /** Whether a pronoun for a person can hardly mean anything else. */
    boolean isLikelyPerson() {
        Kind kind = kind();
        return kind == Kind.PERSON || (kind == Kind.UNKNOWN && name.size() > 1);
    }

    /** Whether a pronoun of that gender could mean it, as far as is known. */
    boolean mayBe(Gender gender) {
        return mayBePerson() && (cues.isEmpty() || cues.stream().anyMatch(cue -> cue.gender() == gender));
    }

    boolean isCalled(Set<String> heads) {
        return mentions.stream()
                .flatMap(mention -> mention.roles().stream())
                .anyMatch(role -> heads.contains(role.head()));
    }

    Kind kind() {
        if (isPerson()) {
            return Kind.PERSON;
        }
        if (body || mentions.stream().anyMatch(mention -> mention.form() == Form.ACRONYM)) {
            return Kind.ORGANISATION;
        }
        boolean country = name.size() == 1 && Countries.of(name.get(0)).isPresent();
        return country || locative ? Kind.PLACE : Kind.UNKNOWN;
    }

    Entity entity() {
        mentions.sort(Comparator.comparing(Mention::span));
        cues.sort(Comparator.comparing(GenderCue::span));
        String fullest = mentions.stream()
                .max(Comparator.comparingInt(mention -> mention.words().size()))
                .map(Mention::text)
                .orElseThrow();
        return new Entity(kind(), fullest, mentions, cues);
    }
}
