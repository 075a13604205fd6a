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

/** The people whom a sentence names, and no media. */
final class SentencePeople {
    private final Sentence sentence;
    private final List<Named> persons;

    SentencePeople(Sentence sentence, Article article, Outlets outlets) {
        this.sentence = sentence;
        persons = article.people().within(sentence.span()).stream()
                .filter(named -> isPerson(named.entity()))
                .filter(named -> {
                    List<Token> name = article.tokens(named.mention().name());
                    return !outlets.in(name, 0, name.size());
                })
                .toList();
    }

    /** The whole mention of the person whose name ends with a token. */
    Optional<Span> endingAt(int token) {
        int end = sentence.tokens().get(token).span().end();
        return persons.stream()
                .filter(named -> named.mention().name().end() == end)
                .map(named -> named.mention().span())
                .findFirst();
    }

    /** The whole mention of the person that begins with a token. */
    Optional<Span> startingAt(int token) {
        int start = sentence.tokens().get(token).span().start();
        return persons.stream()
                .filter(named -> named.mention().span().start() == start
                        && !named.mention().possessive())
                .map(named -> named.mention().span())
                .findFirst();
    }

    /** A name that nothing shows to be a person's counts if its bearer has a gender. */
    private static boolean isPerson(Entity entity) {
        return entity.kind() == Kind.PERSON
                || (entity.kind() == Kind.UNKNOWN && !entity.genderCues().isEmpty());
    }
}
