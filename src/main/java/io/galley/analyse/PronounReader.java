package io.galley.analyse;

import io.galley.analyse.PeopleReader.Bearer;
import io.galley.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final Map<Sentence, List<Mention>> mentions;
    private final Map<Mention, Bearer> bearers;
    private final List<Quotation> quotations;
    private final Deque<Set<Bearer>> recent = new ArrayDeque<>();

    PronounReader(
            List<Passage> passages,
            Map<Sentence, List<Mention>> mentions,
            Map<Mention, Bearer> bearers,
            List<Quotation> quotations) {
        this.passages = passages;
        this.mentions = mentions;
        this.bearers = bearers;
        this.quotations = quotations;
    }

    /** Adds the cues to the bearers. */
    void read() {
        passages.stream()
                .filter(passage -> passage.segment().block().isProse())
                .forEach(passage -> read(passage.sentences()));
    }

    private void read(List<Sentence> sentences) {
        Optional<Bearer> before = Optional.empty();
        for (Sentence sentence : sentences) {
            List<Mention> persons = persons(sentence);
            Optional<Bearer> only = onlyPerson(sentence);
            if (only.isPresent()) {
                Mention first = persons.get(0);
                before = first.possessive() ? Optional.empty() : only;
                before.ifPresent(
                        bearer -> give(bearer, pronouns(sentence, first.span().end())));
            } else if (persons.isEmpty() && opensWithPronoun(sentence) && !speaksOfOthers(sentence)) {
                before.ifPresent(bearer ->
                        give(bearer, pronouns(sentence, sentence.span().start())));
            } else {
                before = Optional.empty();
            }
            recent.addLast(persons.stream().map(bearers::get).collect(Collectors.toSet()));
            if (recent.size() > MEMORY) {
                recent.removeFirst();
            }
        }
    }

    /** Nothing is learnt from a sentence with pronouns of both genders, nor where somebody named before may be meant. */
    private void give(Bearer bearer, List<GenderCue> cues) {
        if (cues.stream().map(GenderCue::gender).distinct().count() == 1) {
            Gender gender = cues.get(0).gender();
            boolean somebodyElse =
                    recent.stream().flatMap(Set::stream).anyMatch(other -> other != bearer && other.mayBe(gender));
            if (!somebodyElse) {
                bearer.add(cues.get(0));
            }
        }
    }

    private Optional<Bearer> onlyPerson(Sentence sentence) {
        List<Bearer> named =
                persons(sentence).stream().map(bearers::get).distinct().toList();
        return named.size() == 1 && named.get(0).isLikelyPerson() && !speaksOfOthers(sentence)
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    private List<Mention> persons(Sentence sentence) {
        return mentions.getOrDefault(sentence, List.of()).stream()
                .filter(mention ->
                        bearers.containsKey(mention) && bearers.get(mention).mayBePerson())
                .toList();
    }

    /** Whether a word for one person stands there that belongs to no name: "his wife", "the driver". */
    private boolean speaksOfOthers(Sentence sentence) {
        List<Span> named = new ArrayList<>();
        for (Mention mention : mentions.getOrDefault(sentence, List.of())) {
            named.add(mention.span());
            mention.roles().forEach(role -> named.add(role.span()));
        }
        return sentence.tokens().stream()
                .filter(token -> named.stream().noneMatch(span -> span.contains(token.span())))
                .anyMatch(token -> RoleNouns.isRole(token) && token.canBe("NN") && !token.canBe("NNS"));
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
                cues.add(new GenderCue(token.span(), gender, GenderCue.Kind.PRONOUN));
            }
        }
        return cues;
    }

    private boolean isQuoted(Token token) {
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(token.span()));
    }
}
