package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.Figure;
import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Counted;
import io.galley.analyse.NumberMention.Kind;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class ScaleSlip implements Check {
    /** An amount of so many digits does not come twice by chance. */
    private static final int TELLING_DIGITS = 3;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final CheckSpec SPEC = CheckSpec.of("scale-slip", Category.MISTRANSLATION, Severity.CRITICAL)
            .summary("One amount is given in millions here and in billions there")
            .why(
                    "Indonesian “miliar” is a billion and “juta” a million: a slip makes an amount a thousand times too small or too large.")
            .limits(
                    "An amount that stands only once is not found, nor one that is rounded differently at the two places.")
            .preview(0.5)
            .flags(
                    "The council will spend $4.25 billion on the new port.",
                    "Critics say the ⟦$4.25 million⟧ would be better spent on schools.")
            .accepts(
                    "The council will spend $4.25 billion on the new port.",
                    "Critics say the $4.25 billion would be better spent on schools.")
            .accepts(
                    "The bank lent 2 billion euros to farmers. A singer sold 2 million records, and earned 2 million euros.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    /** An amount and the words that tell what it is of. */
    private record Amount(NumberMention number, Set<String> words) {}

    @Override
    public Stream<Hit> inspect(Article article) {
        List<Amount> amounts = new ArrayList<>();
        List<NumberMention> numbers = article.numbers();
        for (Sentence sentence : article.sentences().toList()) {
            numbers.stream()
                    .filter(number -> sentence.span().contains(number.span()) && isLarge(number))
                    .forEach(number -> amounts.add(new Amount(number, words(sentence, number.span()))));
        }
        List<Hit> hits = new ArrayList<>();
        for (Amount amount : amounts) {
            Optional<Amount> norm = amounts.stream()
                    .filter(other -> slipped(amount, other) && isNorm(other, amount, amounts))
                    .findFirst();
            norm.ifPresent(other -> hits.add(Hit.at(
                            amount.number().span(),
                            "“" + article.text(amount.number().span()) + "” here, but “"
                                    + article.text(other.number().span()) + "” elsewhere")
                    .beside(other.number().span())));
        }
        return hits.stream();
    }

    private static boolean isLarge(NumberMention number) {
        boolean amount = number.kind() == Kind.COUNT || number.kind() == Kind.MONEY;
        return amount && number.figure().scale().compareTo(THOUSAND) > 0;
    }

    /** Of two amounts the one that stands alone is held to be wrong; where it is even, the later. */
    private static boolean isNorm(Amount norm, Amount amount, List<Amount> all) {
        long here = all.stream().filter(other -> sameValue(other, amount)).count();
        long there = all.stream().filter(other -> sameValue(other, norm)).count();
        return there > here
                || there == here
                        && norm.number().span().compareTo(amount.number().span()) < 0;
    }

    private static boolean sameValue(Amount one, Amount other) {
        return one.number().value().compareTo(other.number().value()) == 0
                && one.number().currency().equals(other.number().currency());
    }

    private static boolean slipped(Amount one, Amount other) {
        Figure here = one.number().figure();
        Figure there = other.number().figure();
        if (one.number().kind() != other.number().kind()
                || here.scale().compareTo(there.scale()) == 0
                || here.mantissa().compareTo(there.mantissa()) != 0
                || !one.number().currency().equals(other.number().currency())
                || !noun(one).equals(noun(other))) {
            return false;
        }
        int digits = here.mantissa().stripTrailingZeros().precision();
        Set<String> shared = new HashSet<>(one.words());
        shared.retainAll(other.words());
        return digits >= TELLING_DIGITS || digits + shared.size() >= TELLING_DIGITS && !shared.isEmpty();
    }

    private static Optional<String> noun(Amount amount) {
        return amount.number().counted().map(Counted::noun);
    }

    /** The words around an amount that say most. */
    private static Set<String> words(Sentence sentence, Span amount) {
        return sentence.tokens().stream()
                .filter(token -> !amount.overlaps(token.span()) && token.isWord())
                .filter(token -> token.canBe("NN") || token.canBe("JJ") || token.canBe("VB"))
                .flatMap(ScaleSlip::lemma)
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }

    private static Stream<String> lemma(Token token) {
        return token.readings().stream()
                .filter(reading ->
                        reading.tag().startsWith("NN") || reading.tag().startsWith("VB"))
                .map(reading -> reading.lemma())
                .filter(lemma -> !lemma.equals("million") && !lemma.equals("billion") && !lemma.equals("trillion"));
    }
}
