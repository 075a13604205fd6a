package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.Figure.Notation;
import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class CurrencyStyle implements Check {
    /** A name is spelled out after a number in words and in speech, whatever the rest of the article does. */
    private static final Pattern NAME =
            Pattern.compile("[^\\p{L}]*(?:(?:US|U\\.S\\.|American|Indonesian)\\s)?(?:\\p{Ll}|Dlr).*");

    private static final Pattern SIGN = Pattern.compile("[\\p{Sc}]|Rp\\.?|RM");
    private static final Pattern POINTED = Pattern.compile("Rp\\.\\s?");

    /** A currency's name after an amount that has its sign. */
    private static final Pattern NAMED_AGAIN =
            Pattern.compile(" (?:(?:US|American|Indonesian) )?(?:dollar|rupiah|euro|pound|yen|ringgit)s?\\b(?!-)");

    private static final Set<String> DOLLARS = Set.of("AUD", "SGD", "HKD", "CAD", "NZD", "TWD");

    private static final CheckSpec SPEC = CheckSpec.of("currency-style", Category.LOCALE_CONVENTION, Severity.MINOR)
            .summary("One currency is written in two ways, or its sign in none of its own")
            .why("A reader stumbles over “Rp 5 million” beside “IDR 5 million” and wonders whether they are the same.")
            .limits("Amounts in words, in headlines and inside quotations are not compared.")
            .proven(0.95)
            .flags("The ticket costs Rp 75,000. A child pays ⟦IDR 60,000⟧, and a family Rp 200,000.")
            .flags("The fine is ⟦500,000 Rp⟧.")
            .flags("The fine is ⟦Rp. 500,000⟧. The ticket costs ⟦$20 dollars⟧.")
            .flags("The clinic paid $5 million. A school got $2 million and a library ⟦USD 1 million⟧.")
            .accepts(
                    "The firm paid $5 million for the site. Its owner had asked for A$8 million, and a bank lent US$2 million.")
            .accepts("Tickets cost $5. “I would have paid twenty dollars,” said Ann. Five million dollars were raised.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    /** How an amount is marked: the sign or name without the number, and where it stands. */
    private record Manner(String mark, boolean before) {}

    @Override
    public Stream<Hit> inspect(Article article) {
        List<NumberMention> amounts = article.numbers().stream()
                .filter(number -> isInProse(number, article)
                        && number.currency().isPresent()
                        && (number.kind() == Kind.MONEY || number.kind() == Kind.RANGE)
                        && number.figure().notation() != Notation.WORDS)
                .toList();
        boolean otherDollars = amounts.stream()
                .anyMatch(amount -> DOLLARS.contains(amount.currency().orElse(""))
                        || amount.currency().orElse("").endsWith("DOLLARS"));
        Map<String, List<NumberMention>> byCurrency = amounts.stream()
                .collect(Collectors.groupingBy(
                        amount -> amount.currency().orElse(""), LinkedHashMap::new, Collectors.toList()));
        List<Hit> hits = new ArrayList<>();
        byCurrency.forEach((currency, all) -> {
            if (!currency.equals("USD") || !otherDollars) {
                hits.addAll(mixed(all, article));
            }
        });
        amounts.stream().flatMap(amount -> doubled(amount, article).stream()).forEach(hits::add);
        amounts.stream()
                .filter(amount -> hits.stream().noneMatch(hit -> hit.span().overlaps(amount.span())))
                .flatMap(amount -> pointed(amount, article).stream())
                .forEach(hits::add);
        amounts.stream()
                .filter(amount -> isMisplaced(amount, article)
                        && hits.stream().noneMatch(hit -> hit.span().equals(amount.span())))
                .map(amount ->
                        hit(amount, article, new Manner(manner(amount, article).mark(), true), Optional.empty()))
                .forEach(hits::add);
        return hits.stream();
    }

    private static boolean isInProse(NumberMention number, Article article) {
        return article.segmentAt(number.span())
                .filter(segment -> segment.block().isProse())
                .isPresent();
    }

    private static boolean isMisplaced(NumberMention amount, Article article) {
        Manner manner = manner(amount, article);
        return !manner.before() && SIGN.matcher(manner.mark()).matches();
    }

    /** "$20 dollars". */
    private static Optional<Hit> doubled(NumberMention amount, Article article) {
        String text = article.document().text();
        Matcher name = NAMED_AGAIN.matcher(text).region(amount.span().end(), text.length());
        return manner(amount, article).before() && name.lookingAt()
                ? Optional.of(Hit.at(new Span(amount.span().start(), name.end()), "The sign says the name already")
                        .suggesting(List.of(article.text(amount.span()))))
                : Optional.empty();
    }

    /** "Rp. 500,000". */
    private static Optional<Hit> pointed(NumberMention amount, Article article) {
        String text = article.text(amount.span());
        Matcher sign = POINTED.matcher(text);
        return sign.lookingAt()
                ? Optional.of(Hit.at(amount.span(), "“Rp” is a sign and has no point")
                        .suggesting(List.of("Rp " + text.substring(sign.end()))))
                : Optional.empty();
    }

    private static List<Hit> mixed(List<NumberMention> amounts, Article article) {
        Map<Manner, List<NumberMention>> byManner = amounts.stream()
                .filter(amount -> !article.isQuoted(amount.span()))
                .collect(Collectors.groupingBy(
                        amount -> manner(amount, article), LinkedHashMap::new, Collectors.toList()));
        Optional<Map.Entry<Manner, List<NumberMention>>> norm = byManner.entrySet().stream()
                .filter(entry -> !isMisplaced(entry.getValue().get(0), article))
                .max(Comparator.comparingInt(entry -> entry.getValue().size()));
        return norm.stream()
                .flatMap(usual -> byManner.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(usual.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .map(amount -> hit(
                                amount,
                                article,
                                usual.getKey(),
                                Optional.of(usual.getValue().get(0)))))
                .toList();
    }

    private static Manner manner(NumberMention amount, Article article) {
        Span figure = amount.figure().span();
        String before =
                article.text(new Span(amount.span().start(), figure.start())).strip();
        String after = article.text(new Span(figure.end(), amount.span().end())).strip();
        if (!before.isEmpty()) {
            return new Manner(before, true);
        }
        return new Manner(NAME.matcher(after).matches() ? "name" : after, false);
    }

    private static Hit hit(NumberMention amount, Article article, Manner usual, Optional<NumberMention> norm) {
        String here = article.text(amount.span());
        Hit hit = Hit.at(
                        amount.span(),
                        norm.map(other -> "“" + here + "” here, but “" + article.text(other.span()) + "” elsewhere")
                                .orElse("The sign stands before the amount in English"))
                .suggesting(usual.before() ? List.of(before(amount, article, usual, norm)) : List.of());
        return norm.map(other -> hit.beside(other.span())).orElse(hit);
    }

    /** The amount with the usual sign, set off as at the other place. */
    private static String before(NumberMention amount, Article article, Manner usual, Optional<NumberMention> norm) {
        String sign = norm.map(other -> article.text(
                        new Span(other.span().start(), other.figure().span().start())))
                .orElse(usual.mark() + (Character.isLetter(usual.mark().charAt(0)) ? " " : ""));
        return sign + article.text(amount.figure().span());
    }
}
