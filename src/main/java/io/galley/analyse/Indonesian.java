package io.galley.analyse;

import io.galley.text.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be told of Indonesian without understanding it: which words it has, and how it makes words of words. */
public final class Indonesian {
    private static final int SHORTEST_BASE = 3;

    private static final Set<String> BASES = DataFile.rows(Indonesian.class, "indonesian-words.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> CLITICS =
            affixes("clitic").map(Affix::letters).toList();
    private static final List<String> SUFFIXES =
            affixes("suffix").map(Affix::letters).toList();
    private static final List<Affix> PREFIXES = affixes("prefix").toList();

    private Indonesian() {}

    /**
     * Before or after a base.
     *
     * @param inPlaceOf the letters that a prefix may have taken the place of, the empty string for none
     */
    private record Affix(String letters, List<String> inPlaceOf) {}

    /**
     * Whether Indonesian has a word, as it is or made of another with prefixes, suffixes or by saying it twice.
     *
     * @param word in small letters
     */
    public static boolean has(String word) {
        return Stream.of(word.split("-", -1)).allMatch(Indonesian::hasPart);
    }

    private static boolean hasPart(String word) {
        return withoutOneOf(CLITICS, word)
                .anyMatch(stem ->
                        BASES.contains(stem) || withoutOneOf(SUFFIXES, stem).anyMatch(Indonesian::hasPrefixed));
    }

    /** The word itself, and what it would be without one of the endings. */
    private static Stream<String> withoutOneOf(List<String> endings, String word) {
        return Stream.concat(
                Stream.of(word),
                endings.stream()
                        .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_BASE)
                        .map(ending -> word.substring(0, word.length() - ending.length())));
    }

    private static boolean hasPrefixed(String stem) {
        return BASES.contains(stem)
                || PREFIXES.stream()
                        .filter(prefix -> stem.startsWith(prefix.letters()))
                        .flatMap(prefix -> prefix.inPlaceOf().stream()
                                .map(first ->
                                        first + stem.substring(prefix.letters().length())))
                        .anyMatch(base -> base.length() >= SHORTEST_BASE && BASES.contains(base));
    }

    private static Stream<Affix> affixes(String kind) {
        return DataFile.rows(Indonesian.class, "indonesian-affixes.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> new Affix(
                        row.get(1),
                        row.size() < 3
                                ? List.of()
                                : Stream.of(row.get(2).split(" ", -1))
                                        .map(first -> first.equals("-") ? "" : first)
                                        .toList()));
    }
}
