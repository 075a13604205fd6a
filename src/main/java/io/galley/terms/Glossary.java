package io.galley.terms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a desk wants written and what not.
 *
 * @param words that are right though no dictionary has them; one in small letters also with a capital
 */
public record Glossary(List<Term> terms, Set<String> words) {
    /** Nothing is wanted. */
    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
        words = Set.copyOf(words);
    }

    public Glossary(List<Term> terms) {
        this(terms, Set.of());
    }

    /** Without a look at each term: large glossaries are looked up often. */
    @Override
    public int hashCode() {
        return 31 * terms.size() + words.hashCode();
    }

    /** The same, with more words that are right. */
    public Glossary knowing(Set<String> more) {
        return new Glossary(
                terms, Stream.concat(words.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a word is right here: it is listed, or stands in a term that is wanted. */
    public Predicate<String> known() {
        Set<String> known = Stream.concat(
                        words.stream(),
                        terms.stream()
                                .flatMap(term -> term.wanted().stream())
                                .flatMap(wanted -> Stream.of(wanted.split("\\s+", -1))))
                .collect(Collectors.toUnmodifiableSet());
        return word -> known.contains(word) || known.contains(word.toLowerCase(Locale.ROOT));
    }
}
