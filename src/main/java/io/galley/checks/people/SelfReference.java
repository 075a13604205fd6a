package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Entity;
import io.galley.analyse.Mention;
import io.galley.analyse.People.Named;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

public final class SelfReference implements Check {
    /** How many words may stand between "talks" and "with". */
    private static final int REACH = 6;

    /** Words that put two names side by side. */
    private static final Set<String> SIDE_BY_SIDE = Set.of("and", "with", "against", "versus", "vs", "alongside", "&");

    private static final Set<String> COUNTERPART =
            Set.of("counterpart", "colleague", "rival", "opponent", "predecessor", "successor", "partner");

    /** Words before a name by which it is no subject. */
    private static final Set<String> LEADING =
            Set.of("of", "for", "to", "with", "from", "by", "at", "against", "about", "between", "over");

    /** Who a side's name stands for as well. */
    private static final Set<String> TEAM = Set.of("players", "team", "side", "squad");

    private static final CheckSpec SPEC = CheckSpec.of("self-reference", Category.MISTRANSLATION, Severity.CRITICAL)
            .summary("One person or body stands on both sides of what takes two")
            .why(
                    "Nobody telephones or plays against themselves: one of the two names is wrong, and the reader cannot know which.")
            .limits("Both names must stand in one sentence, with nobody else between them.")
            .proven(0.95)
            .flags("⟦Prime Minister Okafor during a phone call with Prime Minister Okafor⟧ last week. (Photo: Palace)")
            .flags("On Friday ⟦Rovers won the match against Rovers⟧ by two goals to one.")
            .flags("The minister described the talks ⟦between Norway and Norway⟧ as frank.")
            .flags("In March ⟦Lena Brandt wrote to Brandt⟧ about the harbour.")
            .flags("Fans waited for ⟦Rovers' match against Rovers⟧ in the rain.")
            .flags("⟦Rovers players celebrate after the match against Rovers⟧. (Photo: AP)")
            .flags("⟦Governor Tomas Reyes with Governor Tomas Reyes⟧ at the opening of the bridge.")
            .flags("On Monday ⟦Brandt was welcomed by Brandt⟧ and a choir. Lena Brandt smiled.")
            .flags("The mayor said that ⟦Lena Brandt had accused Brandt⟧ of lying.")
            .flags("⟦Lena Brandt handed the keys to Brandt⟧ in the hall.")
            .flags("The talks ⟦between Reyes and his counterpart Reyes⟧ ended on Friday. Tomas Reyes left.")
            .accepts("Fans know her as Diamond and Sister Diamond. The singer Diamond laughed.")
            .accepts("Prime Minister Okafor spoke by phone with Prime Minister Lindgren, and Lindgren thanked Okafor.")
            .accepts("Brandt met Okafor's deputy before a call with Brandt's lawyers.")
            .accepts("Okafor said Lindgren asked for talks with Okafor.")
            .accepts("Clara Weiss met Anton Weiss in Vienna. Norway signed a deal with the Norway office of the bank.")
            .accepts("Okafor said the rebels must hold talks with Okafor.")
            .accepts("Ferries run to Norway, and firms seek cooperation with Norway.")
            .accepts("Lena Brandt hopes Brandt will be remembered. A deputy of Lena Brandt praised Brandt.")
            .accepts("Lena Brandt opened the Brandt archive. Tomas Reyes signed the letter to Reyes's lawyer.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.sentences().flatMap(sentence -> inspect(sentence, article));
    }

    private static Stream<Hit> inspect(Sentence sentence, Article article) {
        List<Named> named = article.people().within(sentence.span());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + 1 < named.size(); i++) {
            Named one = named.get(i);
            Named other = named.get(i + 1);
            if (one.entity().equals(other.entity()) && !other.mention().possessive()) {
                marked(sentence.tokens(), one, other)
                        .map(span -> Hit.at(span, message(one.entity())))
                        .ifPresent(hits::add);
            }
        }
        return hits.stream();
    }

    private static String message(Entity entity) {
        return entity.name() + " stands on both sides: one of the two names is wrong";
    }

    /** What is to be marked if the words around two mentions of one bearer make an encounter. */
    private static Optional<Span> marked(List<Token> tokens, Named first, Named second) {
        Mention one = first.mention();
        Mention other = second.mention();
        List<Token> between = tokens.stream()
                .filter(token -> token.span().start() >= one.span().end()
                        && token.span().end() <= other.span().start())
                .toList();
        if (between.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> before = tokens.stream()
                .filter(token -> token.span().end() <= one.span().start())
                .reduce((earlier, later) -> later);
        boolean alike = one.words().equals(other.words())
                && one.roles().size() == other.roles().size();
        boolean sideBySide = SIDE_BY_SIDE.contains(between.get(0).lower())
                && (between.size() == 1 && alike || isCounterpart(between.subList(1, between.size())));
        if (sideBySide) {
            return Optional.of(before.filter(token -> token.is("between"))
                    .map(Token::span)
                    .orElse(one.span())
                    .to(other.span()));
        }
        boolean team = TEAM.contains(between.get(0).lower());
        return meets(between, one.possessive() && !team)
                        || (!one.possessive()
                                && (between.get(0).text().equals(",")
                                        || before.filter(token -> LEADING.contains(token.lower()))
                                                .isEmpty())
                                && Deed.joins(between, after(tokens, other), first.entity()))
                ? Optional.of(one.span().to(other.span()))
                : Optional.empty();
    }

    private static Optional<Token> after(List<Token> tokens, Mention mention) {
        return tokens.stream()
                .filter(token -> token.span().start() >= mention.span().end())
                .findFirst();
    }

    /** "His counterpart", "her Finnish colleague": whoever is called so is somebody else. */
    private static boolean isCounterpart(List<Token> words) {
        return words.size() >= 2
                && words.size() <= 3
                && words.get(0).canBe("PRP$")
                && COUNTERPART.contains(words.get(words.size() - 1).lower());
    }

    /**
     * Whether the words between two names make the one the subject or owner of an encounter and the other its partner: few
     * words from the encounter to its preposition, and no second clause in which somebody unnamed could be the subject.
     */
    private static boolean meets(List<Token> between, boolean owner) {
        for (int i = 0; i < between.size(); i++) {
            Optional<Encounter> found = Encounter.of(between.get(i));
            if (found.isEmpty()
                    || (owner && found.get().isVerb())
                    || between.subList(0, i).stream().anyMatch(token -> token.is("and"))) {
                continue;
            }
            long verbs = between.subList(0, i).stream()
                    .filter(SelfReference::isFinite)
                    .count();
            int most = found.get().isVerb() || owner ? 0 : 1;
            int last = between.size() - 1;
            boolean direct = i == last && found.get().takesObject() && isFinite(between.get(i));
            boolean led = last > i
                    && last - i <= REACH
                    && found.get().leads().contains(between.get(last).lower());
            boolean pure = between.subList(i + 1, between.size()).stream()
                    .noneMatch(token -> isFinite(token) || !token.isWord());
            if (verbs <= most && (direct || (led && pure)) && startsPlainly(between, owner)) {
                return true;
            }
        }
        return false;
    }

    /** The first name must be the head of its phrase: "A's talks" or "A held talks", but not "A's deputy held talks". */
    private static boolean startsPlainly(List<Token> between, boolean owner) {
        return !owner || between.stream().noneMatch(SelfReference::isFinite);
    }

    private static boolean isFinite(Token token) {
        return token.canBe("VBD") || token.canBe("VBZ") || token.canBe("VBP") || token.canBe("MD");
    }
}
