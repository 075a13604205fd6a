package io.galley.checks.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.Hit;
import io.galley.checks.Catalogue;
import io.galley.terms.Glossary;
import io.galley.terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of a glossary, and what is put in its place. */
final class SearchTest {
    private static final List<Check> CHECKS = Catalogue.of(new Glossary(List.of(
            Term.forbidden("illegal alien", "undocumented migrant"),
            Term.forbidden("cop", "police officer"),
            Term.forbidden("slaughter", "kill"),
            Term.forbidden("leave behind", "abandon"),
            Term.forbidden("Moslem", "Muslim"),
            Term.forbidden("member of congress", "lawmaker"),
            Term.forbidden("mob"),
            Term.preferred("takeover", "take-over"),
            Term.preferred("internet", "Internet"),
            Term.preferred("bystander", "passer-by"),
            Term.preferred("policymaker", "policy-maker"),
            Term.doNotTranslate("iPhone"),
            Term.doNotTranslate("TikTok"),
            Term.doNotTranslate("Apple"),
            Term.doNotTranslate("Al Jazeera"),
            Term.doNotTranslate("Mob Psycho"),
            Term.doNotTranslate(".NET"),
            Term.officialName("Constitutional Court", "Court of the Constitution", "Constitution Court"))));

    private static List<Check> checks() {
        return CHECKS.stream()
                .filter(check -> check.getClass().getPackage().equals(Search.class.getPackage()))
                .toList();
    }

    private static String found(String text) {
        Article article = Line.article(Locale.US, text);
        return checks().stream()
                .flatMap(check -> check.inspect(article))
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .map(hit -> hit.span().in(text) + fixes(hit))
                .collect(Collectors.joining("; "));
    }

    private static String fixes(Hit hit) {
        return hit.fixes().isEmpty()
                ? ""
                : hit.fixes().stream().map(fix -> fix.replacement()).collect(Collectors.joining(", ", " > ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            textBlock =
                    """
                    Illegal aliens were slaughtered.             | Illegal aliens > Undocumented migrants; slaughtered > killed
                    He is an illegal alien.                      | illegal alien > undocumented migrant
                    He met a cop, and the cop's car was gone.    | cop > police officer; cop > police officer
                    She met an old cop and an illegal-alien aide.| cop > police officer; illegal-alien > undocumented migrant
                    It was a cop-out, said Aaron Cop.            | ``
                    They turned left behind the house.           | ``
                    They leave behind two cars.                  | leave behind > abandon
                    The Moslems’ feast and the Moslem world      | Moslems > Muslims; Moslem > Muslim
                    The members of congress left.                | members of congress > lawmakers
                    A mob watched Mob Psycho, and mobs cheered.  | mob; mobs
                    The take-overs failed, so he took over.      | take-overs > takeovers
                    Two passers-by saw it, and one passer by.    | passers-by > bystanders; passer by > bystander
                    Internet users say the Internet is slow.     | Internet > internet
                    Policy makers met policymakers.              | Policy makers > Policymakers
                    IPhones and iPhones and Iphones were sold.   | Iphones > iPhones
                    It is on TikTok, Tik-Tok, tiktok.com, #tiktok.| Tik-Tok > TikTok
                    He ate an apple, and Apple sold APPLE pies.  | ``
                    On Al-Jazeera and al Jazeera English         | Al-Jazeera > Al Jazeera; al Jazeera > Al Jazeera
                    It is written in .NET or in .Net, net of tax.| ``
                    The Constitution Court's rule was upheld.    | Constitution Court > Constitutional Court
                    A court of the constitution was founded.     | ``
                    """)
    void findsFormsAndLeavesOtherWords(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @Test
    void followsTheLettersOfAHeadline() {
        assertThat(found("Illegal Aliens Leave Town\n\nThe bill has passed."))
                .isEqualTo("Illegal Aliens > Undocumented Migrants");
        assertThat(found("ILLEGAL ALIENS LEAVE TIKTOK\n\nThe bill has passed."))
                .isEqualTo("ILLEGAL ALIENS > UNDOCUMENTED MIGRANTS");
    }

    @Test
    void isSilentWithoutAGlossary() {
        Article article = Line.article(Locale.US, "The cop was slain by illegal aliens.");
        assertThat(Catalogue.all().stream()
                        .filter(check -> check.getClass().getPackage().equals(Search.class.getPackage()))
                        .flatMap(check -> check.inspect(article)))
                .isEmpty();
    }

    /** Fifty thousand terms cost no more than a walk through the article; the time is generous for a busy machine. */
    @Test
    void copesWithAnyNumberOfTerms() {
        List<Term> terms = new ArrayList<>(List.of(Term.forbidden("cop")));
        IntStream.range(0, 50_000).forEach(i -> terms.add(Term.preferred("the new word" + i, "the old word" + i)));
        Check check = new PreferredTerm(new Glossary(terms));
        Article article = Line.article(Locale.US, "The old word7 of the old man is the old word. ".repeat(200));
        long start = System.nanoTime();
        assertThat(check.inspect(article)).hasSize(200);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
    }
}
