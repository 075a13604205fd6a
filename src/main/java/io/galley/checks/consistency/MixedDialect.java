package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

public final class MixedDialect implements Check {
    /** "organize", "realized", "organization", and not "prize", "seizing" or "oversized". */
    private static final Pattern IZE =
            Pattern.compile("\\p{L}{4,}(?<!(?:over|under|out|down|super|life|king)s)iz(e[sd]?|ing|ations?)");

    /** By the number of words, and where that is equal by how often they stand. */
    private static final Comparator<Map<String, List<Token>>> MORE_WORDS = Comparator.comparingInt(
                    (Map<String, List<Token>> words) -> words.size())
            .thenComparingInt(
                    words -> words.values().stream().mapToInt(List::size).sum());

    private static final CheckSpec SPEC = CheckSpec.of("mixed-dialect", Category.SPELLING, Severity.MINOR)
            .summary("American and British spellings stand in one article")
            .why("It looks as if two hands had written it, and a house style allows one of the two.")
            .limits(
                    "Only words that the other dialect does not have at all count, and names are never marked. A wholly British"
                            + " article is let pass where American English was expected.")
            .proven(0.95)
            .flags("The harbor was quiet. ⟦Neighbours⟧ heard nothing, and the harbor police left.")
            .flags(Locale.UK, "The labour market is strong, and the ⟦color⟧ of the coins will not change.")
            .flags("Two ⟦neighbours⟧ joined the Coastal Rescue Organization. Their boat was late.")
            .accepts("Two neighbours waited. Their favourite boat was late.")
            .accepts("The harbor was quiet. Neighbors heard nothing.")
            .accepts(Locale.UK, "The labour market is strong, and the colour of the coins will not change.")
            .accepts("The Labour Party lost the vote. The color of the ballot was red.")
            .accepts("The labour market is strong, and the neighbours of the harbour realize it.")
            .accepts(Locale.UK, "They realize that the neighbours organize the harbour feast.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    /**
     * The dialect of the article's language is the norm unless most words are of the other. An article that is wholly of the
     * other is one problem, not one for each word.
     */
    @Override
    public Stream<Hit> inspect(Article article) {
        Map<String, List<Token>> american = spelledAs(Locale.US, article);
        Map<String, List<Token>> british = spelledAs(Locale.UK, article);
        boolean declaredBritish = article.document().languages().target().equals(Locale.UK);
        int order = MORE_WORDS.compare(british, american);
        boolean britishIsNorm = order == 0 ? declaredBritish : order > 0;
        Map<String, List<Token>> norm = britishIsNorm ? british : american;
        String stray = britishIsNorm ? "American" : "British";
        List<Hit> hits = Stream.concat(
                        (britishIsNorm ? american : british).values().stream().map(uses -> hit(uses.get(0), stray)),
                        counterparts(norm, article)
                                .map(pair -> hit(pair.token(), pair.instead().lower(), stray)
                                        .beside(pair.instead().span())))
                .toList();
        boolean wrongThroughout =
                britishIsNorm != declaredBritish && (!britishIsNorm || weaklyAmerican(article) >= british.size());
        return !hits.isEmpty() || !wrongThroughout
                ? hits.stream()
                : norm.values().stream().limit(1).map(uses -> hit(uses.get(0), britishIsNorm ? "British" : "American"));
    }

    /** The words, each with its places, that only one dialect spells so. */
    private static Map<String, List<Token>> spelledAs(Locale dialect, Article article) {
        Map<String, List<Token>> words = new LinkedHashMap<>();
        article.sentences().forEach(sentence -> sentence.tokens().stream()
                .filter(token -> isEvidence(token, sentence)
                        && token.dialect().orElseThrow().spelledAs().equals(dialect))
                .forEach(token -> words.computeIfAbsent(token.lower(), word -> new ArrayList<>())
                        .add(token)));
        return words;
    }

    /** A word that stands in the article in the other spelling as well. */
    private record Counterpart(Token token, Token instead) {}

    /** The other spellings of the norm's own words, which a dictionary of the norm's dialect may know as well. */
    private static Stream<Counterpart> counterparts(Map<String, List<Token>> norm, Article article) {
        Map<String, Token> byOther = new LinkedHashMap<>();
        norm.values()
                .forEach(uses -> byOther.put(
                        uses.get(0).dialect().orElseThrow().elsewhere().toLowerCase(Locale.ROOT), uses.get(0)));
        Set<String> seen = new HashSet<>();
        return article.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.dialect().isEmpty())
                .flatMap(token -> Optional.ofNullable(byOther.get(token.text())).stream()
                        .filter(instead -> seen.add(token.text()))
                        .map(instead -> new Counterpart(token, instead)));
    }

    /**
     * How many words, names too, are spelled with -ize: weak evidence, since Oxford spells so as well. Without it a wholly British
     * article is consistent, and American is only what nobody said otherwise.
     */
    private static long weaklyAmerican(Article article) {
        return article.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::lower)
                .filter(word -> IZE.matcher(word).matches())
                .distinct()
                .count();
    }

    /** A word in small letters, or one that opens a sentence; a capital elsewhere may be a name's. */
    private static boolean isEvidence(Token token, Sentence sentence) {
        return token.dialect().isPresent()
                && (!token.isCapitalised()
                        || token.span().start() == sentence.span().start());
    }

    private static Hit hit(Token token, String dialect) {
        return hit(token, token.dialect().orElseThrow().elsewhere(), dialect);
    }

    private static Hit hit(Token token, String instead, String dialect) {
        String replacement = token.isCapitalised()
                ? instead.substring(0, 1).toUpperCase(Locale.ROOT) + instead.substring(1)
                : instead;
        return Hit.at(token.span(), "“" + token.text() + "” is " + dialect + " spelling, the article's is not")
                .suggesting(List.of(replacement));
    }
}
