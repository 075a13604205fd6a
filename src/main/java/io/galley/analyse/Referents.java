package io.galley.analyse;

import io.galley.analyse.PeopleReader.Names;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds whom a sentence speaks of, by name or by a noun: "Reyes", "the driver". The sentences are to be given in order, since "the
 * minister" may be somebody who was called so before.
 */
final class Referents {
    private static final Map<String, Optional<Gender>> PERSON_NOUNS = new HashMap<>();

    /** What says something without being a person, beside the words for bodies. */
    private static final Set<String> VOICES = DataFile.rows(Referents.class, "voices.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> IDENTIFYING = Set.of("identified", "named");

    private static final int LONGEST_PHRASE = 4;

    static {
        for (List<String> fields : DataFile.rows(Referents.class, "person-nouns.tsv")) {
            PERSON_NOUNS.put(fields.get(0), RoleNouns.gender(fields.get(1)));
        }
    }

    /** Whether a word, in its dictionary form, stands for a person or for people. */
    static boolean isPerson(String noun) {
        return PERSON_NOUNS.containsKey(noun);
    }

    private final Map<Sentence, List<Mention>> mentions = new IdentityHashMap<>();
    private final Register register;

    /** Who was last called by a noun. */
    private final Map<String, Bearer> called = new HashMap<>();

    private final List<Bearer> nameless = new ArrayList<>();

    Referents(List<Names> names, Register register) {
        names.forEach(found -> mentions.put(found.sentence(), found.mentions()));
        this.register = register;
    }

    /**
     * Somebody that a word speaks of.
     *
     * @param owner whether it owns what follows, so that the sentence is about something else
     */
    record Referent(Span span, Bearer bearer, boolean owner) {}

    /** Those of whom only a noun speaks, as far as sentences were given. */
    List<Bearer> nameless() {
        return nameless;
    }

    /** Those in a sentence, by place. */
    List<Referent> in(Sentence sentence) {
        List<Referent> found = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (Mention mention : mentions.getOrDefault(sentence, List.of())) {
            taken.add(mention.span());
            mention.roles().forEach(role -> taken.add(role.span()));
            register.of(mention)
                    .filter(bearer -> mayBeReferent(mention, bearer, sentence))
                    .ifPresent(bearer -> {
                        found.add(new Referent(mention.name(), bearer, mention.possessive()));
                        mention.roles().forEach(role -> called.put(lastWord(role.head()), bearer));
                    });
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Span place = tokens.get(i).span();
            int next = i + 1 < tokens.size() ? tokens.get(i + 1).span().start() : -1;
            boolean ofName = taken.stream().anyMatch(span -> span.contains(place))
                    || isExplaining(tokens, i, taken)
                    || found.stream().anyMatch(named -> named.span().start() == next);
            if (!ofName) {
                noun(tokens, i).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Referent::span));
        return found;
    }

    /** "Jane Doe the owner": the noun says who the name's bearer is. */
    private static boolean isExplaining(List<Token> tokens, int noun, List<Span> names) {
        return noun > 1
                && tokens.get(noun - 1).is("the")
                && names.stream()
                        .anyMatch(name ->
                                name.end() == tokens.get(noun - 2).span().end());
    }

    /** Of bare single words only one that opens the sentence, as its subject would. */
    private static boolean mayBeReferent(Mention mention, Bearer bearer, Sentence sentence) {
        Token first = sentence.tokens().get(0);
        boolean opens = mention.span().start() == sentence.span().start();
        boolean isWord = Character.isUpperCase(mention.words().get(0).codePointAt(0));
        return isWord
                && (bearer.isCertainPerson() || !isThing(mention, sentence))
                && !(opens && (first.canBe("DT") || first.isOnly("IN")))
                && (bearer.isLikelyPerson() || (bearer.mayBePerson() && opens));
    }

    /** Whether a name of several words ends as a person's hardly does, "Harbor Security", or holds a country's. */
    private static boolean isThing(Mention mention, Sentence sentence) {
        if (mention.words().size() < 2) {
            return false;
        }
        boolean ordinary = sentence.tokens().stream()
                .filter(token -> token.span().end() == mention.name().end())
                .anyMatch(token -> token.known() && (token.canBe("NNS") || (token.canBe("NN") && !token.canBe("NNP"))));
        return ordinary
                || Countries.of(mention.text()).isPresent()
                || mention.words().stream().anyMatch(word -> Countries.of(word).isPresent());
    }

    private Optional<Referent> noun(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Optional<RoleNouns.Found> role = RoleNouns.endingAt(tokens, i, 0);
        boolean anybody = token.lower().endsWith("one") || token.lower().endsWith("body");
        if (role.isEmpty() && !PERSON_NOUNS.containsKey(token.lower()) && !isVoice(tokens, i)) {
            return Optional.empty();
        }
        boolean singular = token.canBe("NN") && !token.canBe("NNS") && isDetermined(tokens, i);
        if (!singular && !anybody && !isOneOf(tokens, i)) {
            return Optional.empty();
        }
        Optional<Gender> gender = role.isPresent()
                ? role.get().role().gender()
                : PERSON_NOUNS.getOrDefault(token.lower(), Optional.empty());
        boolean definite = isDefinite(tokens, role.map(RoleNouns.Found::first).orElse(i));
        Optional<Bearer> identified = identified(tokens, i);
        identified.ifPresent(bearer -> called.put(token.lower(), bearer));
        Bearer known = identified.orElse(definite && singular ? called.get(token.lower()) : null);
        Bearer bearer = known != null ? known : nameless(token);
        boolean says = gender.isPresent()
                && bearer.isNameless()
                && bearer.cues().stream().noneMatch(cue -> cue.gender() == gender.get());
        if (says) {
            bearer.add(new GenderCue(token.span(), gender.get(), GenderCue.Kind.ROLE));
        }
        boolean owner = i + 1 < tokens.size() && tokens.get(i + 1).canBe("POS");
        return Optional.of(new Referent(token.span(), bearer, owner));
    }

    /** "One of the guards". */
    private static boolean isOneOf(List<Token> tokens, int noun) {
        int first = Math.max(0, noun - LONGEST_PHRASE - 1);
        for (int i = noun - 1; i > first; i--) {
            if (tokens.get(i).is("of")) {
                return tokens.get(i - 1).is("one");
            }
        }
        return false;
    }

    /** Whom "the victim was identified as Ana Reyes" names. */
    private Optional<Bearer> identified(List<Token> tokens, int noun) {
        for (int i = noun + 2; i + 1 < tokens.size() && i <= noun + LONGEST_PHRASE; i++) {
            if (tokens.get(i).is("as") && IDENTIFYING.contains(tokens.get(i - 1).lower())) {
                int start = tokens.get(i + 1).span().start();
                return mentions.values().stream()
                        .flatMap(List::stream)
                        .filter(mention -> mention.span().start() == start)
                        .findFirst()
                        .flatMap(register::of);
            }
        }
        return Optional.empty();
    }

    private Bearer nameless(Token noun) {
        Bearer bearer = Bearer.nameless(noun.lower());
        nameless.add(bearer);
        called.put(noun.lower(), bearer);
        return bearer;
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    /** Whether a noun says something as only a person does: "one diplomat said". */
    private static boolean isVoice(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return i > 0
                && i + 1 < tokens.size()
                && Saying.isFiniteVerb(tokens.get(i + 1))
                && !tokens.get(i + 1).canBe("NN")
                && token.canBe("NN")
                && !token.isCapitalised()
                && !Bodies.isBody(token.lower())
                && !VOICES.contains(token.lower());
    }

    private static boolean isDefinite(List<Token> tokens, int first) {
        return tokens.subList(Math.max(0, first - LONGEST_PHRASE), first).stream()
                .anyMatch(token -> token.is("the") || token.canBe("POS"));
    }

    /**
     * Whether an article or the like stands a few words before, "the school's young driver", and not before what leads to the noun:
     * "the minister for consumer affairs".
     */
    private static boolean isDetermined(List<Token> tokens, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - LONGEST_PHRASE); i--) {
            Token token = tokens.get(i);
            if (token.canBe("DT") || token.canBe("PRP$") || token.canBe("POS") || token.is("one")) {
                return true;
            }
            if (token.canBe("IN")) {
                return false;
            }
        }
        return false;
    }
}
