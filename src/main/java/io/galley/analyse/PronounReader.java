package io.galley.analyse;

import io.galley.analyse.PeopleReader.Names;
import io.galley.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a pronoun to a person where nobody else can be meant: the sentence, or the one before it, names one person, speaks of
 * no other, and the pronoun comes after the name and not within a quotation.
 */
final class PronounReader {
    private static final Map<String, Gender> PRONOUNS = Map.of(
            "he", Gender.MALE,
            "him", Gender.MALE,
            "his", Gender.MALE,
            "himself", Gender.MALE,
            "she", Gender.FEMALE,
            "her", Gender.FEMALE,
            "hers", Gender.FEMALE,
            "herself", Gender.FEMALE);

    /** How many sentences back somebody may have been named for whom a spokesman speaks. */
    private static final int MEMORY = 4;

    /** Those who speak of others more than of themselves: "her agent said she was well". */
    private static final Set<String> SPEAK_FOR_OTHERS = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "press secretary",
            "deputy spokesman",
            "deputy spokeswoman",
            "lawyer",
            "attorney",
            "agent",
            "aide",
            "adviser",
            "advisor",
            "doctor",
            "manager",
            "coach",
            "prosecutor");

    private final List<Passage> passages;

    /** By the sentence itself, which is dear to compare. */
    private final Map<Sentence, List<Mention>> mentions = new IdentityHashMap<>();

    private final Register register;
    private final List<Quotation> quotations;
    private final Deque<Set<Bearer>> recent = new ArrayDeque<>();

    PronounReader(List<Passage> passages, List<Names> names, Register register, List<Quotation> quotations) {
        this.passages = passages;
        names.forEach(found -> mentions.put(found.sentence(), found.mentions()));
        this.register = register;
        this.quotations = quotations;
    }

    /** Adds the cues to the bearers. In news a paragraph is often one sentence: who was meant last is meant in the next, too. */
    void read() {
        Optional<Bearer> last = Optional.empty();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                last = passage.segment().block().isProse() ? read(sentence, last) : Optional.empty();
            }
        }
    }

    /** Reads a sentence after one in which only {@code last} was meant, and says who alone is meant in this one. */
    private Optional<Bearer> read(Sentence sentence, Optional<Bearer> last) {
        List<Mention> persons = persons(sentence);
        Optional<Bearer> meant =
                onlyPerson(sentence, persons).filter(bearer -> !persons.get(0).possessive());
        if (meant.isPresent()) {
            give(meant.get(), pronouns(sentence, persons.get(0).span().end()));
        } else if (persons.isEmpty() && opensWithPronoun(sentence) && !speaksOfOthers(sentence)) {
            last.ifPresent(
                    bearer -> give(bearer, pronouns(sentence, sentence.span().start())));
            meant = last;
        }
        recent.addLast(bearers(persons).collect(Collectors.toSet()));
        if (recent.size() > MEMORY) {
            recent.removeFirst();
        }
        return speaksOfOthers(sentence, sentence.tokens().size()) ? Optional.empty() : meant;
    }

    /** Nothing is learnt from a sentence with pronouns of both genders, nor where somebody named before may be meant. */
    private void give(Bearer bearer, List<GenderCue> cues) {
        if (cues.stream().map(GenderCue::gender).distinct().count() == 1) {
            Gender gender = cues.get(0).gender();
            int back = bearer.isCalled(SPEAK_FOR_OTHERS) ? MEMORY : 1;
            boolean somebodyElse = recent.stream()
                    .skip(Math.max(0, recent.size() - back))
                    .flatMap(Set::stream)
                    .anyMatch(other -> other != bearer && other.mayBe(gender));
            if (!somebodyElse) {
                bearer.add(cues.get(0));
            }
        }
    }

    private Optional<Bearer> onlyPerson(Sentence sentence, List<Mention> persons) {
        List<Bearer> named = bearers(persons).distinct().toList();
        return named.size() == 1 && named.get(0).isLikelyPerson() && !speaksOfOthers(sentence)
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    private Stream<Bearer> bearers(List<Mention> persons) {
        return persons.stream().flatMap(mention -> register.of(mention).stream());
    }

    /** The names that a pronoun could take up; of bare single words only one that opens the sentence, as its subject would. */
    private List<Mention> persons(Sentence sentence) {
        return mentions.getOrDefault(sentence, List.of()).stream()
                .filter(mention -> register.of(mention)
                        .filter(bearer -> bearer.isLikelyPerson()
                                || (mention.span().start() == sentence.span().start() && bearer.mayBePerson()))
                        .isPresent())
                .toList();
    }

    /** Whether a word for one person that belongs to no name stands before a pronoun: "the driver said he …". */
    private boolean speaksOfOthers(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int last = tokens.size() - 1;
        while (last >= 0 && !PRONOUNS.containsKey(tokens.get(last).lower())) {
            last--;
        }
        return speaksOfOthers(sentence, last);
    }

    private boolean speaksOfOthers(Sentence sentence, int end) {
        List<Span> named = new ArrayList<>();
        for (Mention mention : mentions.getOrDefault(sentence, List.of())) {
            named.add(mention.span());
            mention.roles().forEach(role -> named.add(role.span()));
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < end; i++) {
            Token token = tokens.get(i);
            if (RoleNouns.isRole(token)
                    && token.canBe("NN")
                    && !token.canBe("NNS")
                    && isDetermined(tokens, i)
                    && named.stream().noneMatch(span -> span.contains(token.span()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article or the like stands a few words before: "the school's young driver". */
    private static boolean isDetermined(List<Token> tokens, int noun) {
        return tokens.subList(Math.max(0, noun - 4), noun).stream()
                .anyMatch(token -> token.canBe("DT") || token.canBe("PRP$") || token.canBe("POS"));
    }

    private boolean opensWithPronoun(Sentence sentence) {
        return !sentence.tokens().isEmpty()
                && PRONOUNS.containsKey(sentence.tokens().get(0).lower());
    }

    private List<GenderCue> pronouns(Sentence sentence, int from) {
        List<GenderCue> cues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Gender gender = PRONOUNS.get(token.lower());
            if (gender != null && token.span().start() >= from && !isQuoted(token)) {
                cues.add(new GenderCue(token.span(), gender));
            }
        }
        return cues;
    }

    private boolean isQuoted(Token token) {
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(token.span()));
    }
}
