package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

public final class MixedDialect implements Check {
    /** "organize", "realized", "organization", and not "prize" or "seizing". */
    private static final Pattern IZE = Pattern.compile("\\p{L}{4,}iz(e[sd]?|ing|ations?)");

    private static final CheckSpec SPEC = CheckSpec.of("mixed-dialect", Category.SPELLING, Severity.MINOR)
            .summary("American and British spellings stand in one article")
            .why("It looks as if two hands had written it, and a house style allows one of the two.")
            .limits(
                    "Only words that the other dialect does not have at all count, and names are never marked. A wholly British"
                            + " article is let pass where American English was expected.")
            .proven(0.9)
            .flags("The harbor was quiet. ⟦Neighbours⟧ heard nothing, and the harbor police left.")
            .flags(Locale.UK, "The labour market is strong, and the ⟦color⟧ of the coins will not change.")
            .flags("Two ⟦neighbours⟧ joined the Coastal Rescue Organization. Their favourite boat was late.")
            .accepts("Two neighbours waited. Their favourite boat was late.")
            .accepts("The harbor was quiet. Neighbors heard nothing.")
            .accepts(Locale.UK, "The labour market is strong, and the colour of the coins will not change.")
            .accepts("The Labour Party lost the vote. The color of the ballot was red.")
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
        Map<String, Token> american = new LinkedHashMap<>();
        Map<String, Token> british = new LinkedHashMap<>();
        article.sentences().forEach(sentence -> sentence.tokens().stream()
                .filter(token -> isEvidence(token, sentence))
                .forEach(token -> {
                    boolean isBritish =
                            token.dialect().orElseThrow().spelledAs().equals(Locale.UK);
                    (isBritish ? british : american).putIfAbsent(token.lower(), token);
                }));
        boolean declaredBritish = article.document().languages().target().equals(Locale.UK);
        boolean britishIsNorm = american.size() == british.size() ? declaredBritish : british.size() > american.size();
        List<Token> strays = List.copyOf((britishIsNorm ? american : british).values());
        if (!strays.isEmpty()) {
            return strays.stream().map(token -> hit(token, britishIsNorm ? "American" : "British"));
        }
        List<Token> all = List.copyOf((britishIsNorm ? british : american).values());
        boolean wrongThroughout = britishIsNorm != declaredBritish && (!britishIsNorm || hasOxfordOrAmerican(article));
        return all.isEmpty() || !wrongThroughout
                ? Stream.of()
                : Stream.of(hit(all.get(0), britishIsNorm ? "British" : "American"));
    }

    /**
     * Whether some word, a name too, is spelled with -ize: weak evidence of American, since Oxford spells so as well, but
     * without any a wholly British article is consistent, and American is only what nobody said otherwise.
     */
    private static boolean hasOxfordOrAmerican(Article article) {
        return article.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> IZE.matcher(token.lower()).matches());
    }

    /** A word in small letters, or one that opens a sentence; a capital elsewhere may be a name's. */
    private static boolean isEvidence(Token token, Sentence sentence) {
        return token.dialect().isPresent()
                && (!token.isCapitalised()
                        || token.span().start() == sentence.span().start());
    }

    private static Hit hit(Token token, String dialect) {
        String other = token.dialect().orElseThrow().elsewhere();
        String replacement =
                token.isCapitalised() ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other;
        return Hit.at(token.span(), "“" + token.text() + "” is " + dialect + " spelling, the article's is not")
                .suggesting(List.of(replacement));
    }
}
