package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention;
import io.galley.analyse.Passage;
import io.galley.analyse.People.Named;
import io.galley.analyse.Token;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A headline's name that is put together from the names of two people. */
final class HeadlineNames {
    private HeadlineNames() {}

    static Stream<Hit> in(Passage headline, Article article) {
        List<Named> below =
                article
                        .people()
                        .within(new Span(
                                headline.span().end(), article.document().text().length()))
                        .stream()
                        .filter(named -> named.mention().words().size() > 1)
                        .toList();
        List<Token> words = headline.tokens();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            Token given = words.get(i);
            Token surname = words.get(i + 1);
            boolean joined = surname.span().start() == given.span().end() + 1;
            if (joined && given.isCapitalised() && surname.isCapitalised()) {
                mixed(given, surname, below).ifPresent(hits::add);
            }
        }
        return hits.stream();
    }

    private static Optional<Hit> mixed(Token given, Token surname, List<Named> below) {
        if (below.stream().anyMatch(named -> has(named, given) && has(named, surname))) {
            return Optional.empty();
        }
        Optional<Named> one = below.stream()
                .filter(named -> given.is(named.mention().words().get(0)))
                .findFirst();
        Optional<Named> other = below.stream()
                .filter(named -> surname.is(last(named.mention())))
                .findFirst();
        return one.flatMap(first -> other.filter(second -> isPerson(first) || isPerson(second))
                .map(second -> Hit.at(
                                given.span().to(surname.span()),
                                "The article has “" + first.mention().text() + "” and “"
                                        + second.mention().text() + "”, but nobody of this name")
                        .beside(first.mention().name(), second.mention().name())));
    }

    private static boolean isPerson(Named named) {
        return named.entity().kind() == Kind.PERSON;
    }

    private static boolean has(Named named, Token word) {
        return named.mention().words().stream().anyMatch(word::is);
    }

    private static String last(Mention mention) {
        return mention.words().get(mention.words().size() - 1);
    }
}
