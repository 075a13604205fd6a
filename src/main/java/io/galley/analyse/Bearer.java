package io.galley.analyse;

import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention.Form;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    private boolean articled;
    private boolean nameless;
    private List<Bearer> either = List.of();

    /**
     * @param order which one it is of all, as they were found
     * @param name the words of its name, as {@link #key} gives them
     */
    Bearer(int order, List<String> name) {
        this.order = order;
        this.name = name;
        body = name.stream().anyMatch(Bodies::isBody);
    }

    /** Somebody whom only a noun speaks of. */
    static Bearer nameless(String noun) {
        Bearer bearer = new Bearer(0, List.of(noun));
        bearer.nameless = true;
        return bearer;
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

    /** Keeps in mind that an article stands before its name, as before no person's. */
    void articled() {
        articled = true;
    }

    /** Keeps in mind that its name is part of the names of several, and that it may be any of them. */
    void oneOf(List<Bearer> several) {
        either = List.copyOf(several);
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

    /** Whether only a noun speaks of it. */
    boolean isNameless() {
        return nameless;
    }

    /** Whether it is a person for certain, and no name of which the article does not show whose it is. */
    boolean isCertainPerson() {
        return nameless || isPerson() || genderOfName().isPresent() || isOneOfPersons();
    }

    /** Whether one word stands for a longer name elsewhere, as it does for people more than for things. */
    boolean isShortened() {
        return name.size() == 1 || mentions.stream().anyMatch(mention -> mention.form() == Form.SHORT);
    }

    List<GenderCue> cues() {
        return cues;
    }

    /** Whether a pronoun for a person could mean it. */
    boolean mayBePerson() {
        Kind kind = kind();
        return kind == Kind.PERSON || kind == Kind.UNKNOWN;
    }

    /** Whether a pronoun for a person can hardly mean anything else. */
    boolean isLikelyPerson() {
        Kind kind = kind();
        return kind == Kind.PERSON || (kind == Kind.UNKNOWN && (name.size() > 1 || isOneOfPersons()) && !articled);
    }

    /** The place of its given name in the first mention that has it. */
    Span givenName() {
        Mention full = mentions.stream()
                .filter(mention -> key(mention).equals(name))
                .min(Comparator.comparing(Mention::span))
                .orElse(mentions.get(0));
        return full.name();
    }

    /** How many words say that it is of this gender. */
    int cues(Gender gender) {
        return (int) cues.stream().filter(cue -> cue.gender() == gender).count();
    }

    /** The gender that its given name shows, if it is a person's name at all. */
    Optional<Gender> genderOfName() {
        if (!either.isEmpty()) {
            List<Optional<Gender>> genders =
                    either.stream().map(Bearer::genderOfName).distinct().toList();
            return genders.size() == 1 ? genders.get(0) : Optional.empty();
        }
        return isLikelyPerson() ? GivenNames.genderOf(name) : Optional.empty();
    }

    private boolean isOneOfPersons() {
        return either.stream().anyMatch(Bearer::isCertainPerson);
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
        if (nameless) {
            cues.sort(Comparator.comparing(GenderCue::span));
            return new Entity(Kind.PERSON, name.get(0), List.of(), cues);
        }
        mentions.sort(Comparator.comparing(Mention::span));
        cues.sort(Comparator.comparing(GenderCue::span));
        String fullest = mentions.stream()
                .max(Comparator.comparingInt(mention -> mention.words().size()))
                .map(Mention::text)
                .orElseThrow();
        return new Entity(kind(), fullest, mentions, cues);
    }
}
