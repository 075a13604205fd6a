package io.galley.analyse;

import io.galley.analyse.PeopleReader.Bearer;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final List<Sentence> sentences;
    private final Map<Sentence, List<Mention>> mentions;
    private final Map<Mention, Bearer> bearers;
    private final List<Quotation> quotations;

    PronounReader(
            List<Sentence> sentences,
            Map<Sentence, List<Mention>> mentions,
            Map<Mention, Bearer> bearers,
            List<Quotation> quotations) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.bearers = bearers;
        this.quotations = quotations;
    }

    /** Adds the cues to the bearers. */
    void read() {
        Optional<Bearer> before = Optional.empty();
        for (Sentence sentence : sentences) {
            Optional<Bearer> only = onlyPerson(sentence);
            if (only.isPresent()) {
                Mention first = persons(sentence).get(0);
                boolean subject = !first.possessive();
                if (subject) {
                    give(only.get(), pronouns(sentence, first.span().end()));
                }
                before = subject ? only : Optional.empty();
            } else {
                if (before.isPresent()
                        && persons(sentence).isEmpty()
                        && opensWithPronoun(sentence)
                        && !speaksOfOthers(sentence)) {
                    give(before.get(), pronouns(sentence, sentence.span().start()));
                } else {
                    before = Optional.empty();
                }
            }
        }
    }

    /** Nothing is learnt from a sentence with pronouns of both genders: somebody else is about. */
    private static void give(Bearer bearer, List<GenderCue> cues) {
        if (cues.stream().map(GenderCue::gender).distinct().count() == 1) {
            bearer.add(cues.get(0));
        }
    }

    private Optional<Bearer> onlyPerson(Sentence sentence) {
        List<Bearer> named =
                persons(sentence).stream().map(bearers::get).distinct().toList();
        return named.size() == 1 && named.get(0).isPerson() && !speaksOfOthers(sentence)
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
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && PRONOUNS.containsKey(token.lower()))
                .filter(token -> quotations.stream()
                        .noneMatch(quotation -> quotation.span().contains(token.span())))
                .map(token -> new GenderCue(token.span(), PRONOUNS.get(token.lower()), GenderCue.Kind.PRONOUN))
                .toList();
    }
}
