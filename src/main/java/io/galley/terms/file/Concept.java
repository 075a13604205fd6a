package io.galley.terms.file;

import io.galley.terms.Term;
import io.galley.terms.Term.Kind;
import io.galley.terms.Term.Original;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The terms of one concept. Of the English ones, what is deprecated is forbidden; what is superseded gives way to the preferred term; a
 * proper noun is a name that stays as it is or, where wrong forms are listed, an official name. What is right translates the terms of
 * the other languages, in whatever standing.
 */
final class Concept {
    /** TBX's {@code administrativeStatus}. */
    enum Status {
        PREFERRED("preferredTerm-admn-sts"),
        ADMITTED("admittedTerm-admn-sts"),
        DEPRECATED("deprecatedTerm-admn-sts"),
        SUPERSEDED("supersededTerm-admn-sts"),
        /** Nobody said. */
        OPEN("");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        static List<String> ids() {
            return Arrays.stream(values())
                    .filter(status -> status != OPEN)
                    .map(status -> status.id)
                    .toList();
        }

        /** Older files leave the end of the name out. */
        static Optional<Status> named(String name) {
            return Arrays.stream(values())
                    .filter(status -> status != OPEN)
                    .filter(status -> status.id.equals(name) || status.id.equals(name + "-admn-sts"))
                    .findFirst();
        }
    }

    /**
     * A term of the concept.
     *
     * @param name whether it is a proper noun
     */
    record Word(String text, Status status, boolean name, int line) {
        boolean isUnwanted() {
            return status == Status.DEPRECATED || status == Status.SUPERSEDED;
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final List<Original> originals = new ArrayList<>();

    void add(Word word) {
        words.add(word);
    }

    void add(Original original) {
        originals.add(original);
    }

    /** What it demands; nothing where all its terms are fine. */
    Stream<Entry> entries() {
        return Stream.concat(rules(), translation());
    }

    /** The preferred term comes first. */
    private Stream<Entry> translation() {
        List<String> right = words.stream()
                .filter(word -> !word.isUnwanted())
                .sorted(Comparator.comparing(Word::status))
                .map(Word::text)
                .toList();
        return right.isEmpty() || originals.isEmpty()
                ? Stream.empty()
                : Stream.of(new Entry(Term.translation(right, originals), first(word -> !word.isUnwanted())));
    }

    private Stream<Entry> rules() {
        List<String> wanted = texts(word -> word.status() == Status.PREFERRED);
        if (wanted.isEmpty()) {
            wanted = texts(word -> !word.isUnwanted());
        }
        List<String> unwanted = texts(Word::isUnwanted);
        boolean isName = words.stream().anyMatch(word -> word.name() && !word.isUnwanted());
        if (isName && unwanted.isEmpty()) {
            List<String> names = wanted;
            return words.stream()
                    .filter(word -> word.name() && names.contains(word.text()))
                    .map(word -> new Entry(Term.doNotTranslate(word.text()), word.line()));
        }
        if (isName) {
            return Stream.of(new Entry(new Term(Kind.OFFICIAL_NAME, wanted, unwanted, ""), first(Word::isUnwanted)));
        }
        List<Entry> entries = new ArrayList<>();
        for (Word word : words) {
            if (word.status() == Status.DEPRECATED || word.status() == Status.SUPERSEDED && wanted.isEmpty()) {
                entries.add(new Entry(new Term(Kind.FORBIDDEN, wanted, List.of(word.text()), ""), word.line()));
            }
        }
        List<String> superseded = texts(word -> word.status() == Status.SUPERSEDED);
        if (!superseded.isEmpty() && !wanted.isEmpty()) {
            entries.add(new Entry(
                    new Term(Kind.PREFERRED, wanted, superseded, ""),
                    first(word -> word.status() == Status.SUPERSEDED)));
        }
        return entries.stream();
    }

    private List<String> texts(Predicate<Word> some) {
        return words.stream().filter(some).map(Word::text).toList();
    }

    private int first(Predicate<Word> some) {
        return words.stream().filter(some).mapToInt(Word::line).min().orElse(1);
    }
}
