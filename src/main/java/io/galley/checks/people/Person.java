package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Entity;
import io.galley.analyse.Entity.Kind;
import io.galley.analyse.People.Named;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a person, and no medium, where a sentence names one. */
final class Person {
    private Person() {}

    /** The whole mention of the person whose name ends with a token. */
    static Optional<Span> endingAt(int token, Sentence sentence, Article article) {
        int end = sentence.tokens().get(token).span().end();
        return persons(sentence, article)
                .filter(named -> named.mention().name().end() == end)
                .map(named -> named.mention().span())
                .findFirst();
    }

    /** The whole mention of the person that begins with a token. */
    static Optional<Span> startingAt(int token, Sentence sentence, Article article) {
        int start = sentence.tokens().get(token).span().start();
        return persons(sentence, article)
                .filter(named -> named.mention().span().start() == start
                        && !named.mention().possessive())
                .map(named -> named.mention().span())
                .findFirst();
    }

    private static Stream<Named> persons(Sentence sentence, Article article) {
        return article.people().within(sentence.span()).stream()
                .filter(named -> isPerson(named.entity()))
                .filter(named -> {
                    List<Token> name = article.tokens(named.mention().name());
                    return !Outlets.in(name, 0, name.size());
                });
    }

    /** A name that nothing shows to be a person's counts if its bearer has a gender. */
    private static boolean isPerson(Entity entity) {
        return entity.kind() == Kind.PERSON
                || (entity.kind() == Kind.UNKNOWN && !entity.genderCues().isEmpty());
    }
}
