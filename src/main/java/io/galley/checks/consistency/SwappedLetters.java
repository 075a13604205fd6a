package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.check.Hit;
import io.galley.checks.consistency.Initialism.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Acronyms that are others with two neighbouring letters the wrong way round. */
final class SwappedLetters {
    /** Shorter ones are one swap away from too many others. */
    private static final int SHORTEST_ALONE = 4;

    private SwappedLetters() {}

    static Stream<Hit> in(List<Initialism> acronyms, Article article) {
        Map<String, Initialism> byLetters = new LinkedHashMap<>();
        acronyms.forEach(acronym -> byLetters.put(acronym.letters(), acronym));
        Set<String> names = Initialism.spelledOut(article, true);
        List<Hit> hits = new ArrayList<>();
        for (Initialism acronym : acronyms) {
            if (!KnownAcronyms.has(acronym.letters()) && !names.contains(acronym.letters())) {
                right(acronym, byLetters, names).ifPresent(right -> acronym.uses()
                        .forEach(use -> hits.add(hit(use, right, Optional.ofNullable(byLetters.get(right))))));
            }
        }
        return hits.stream();
    }

    /** What it must be, if it is wrong. */
    private static Optional<String> right(Initialism acronym, Map<String, Initialism> byLetters, Set<String> names) {
        Optional<Use> introduced =
                acronym.uses().stream().filter(Use::isBracketed).findFirst();
        return swaps(acronym.letters())
                .filter(swapped -> introduced.isPresent()
                        ? introduced.orElseThrow().follows(swapped)
                        : isKnown(swapped)
                                || Optional.ofNullable(byLetters.get(swapped))
                                        .filter(other -> isMoreUsed(other, acronym, names))
                                        .isPresent())
                .findFirst();
    }

    private static boolean isKnown(String letters) {
        return letters.length() >= SHORTEST_ALONE && KnownAcronyms.has(letters);
    }

    private static boolean isMoreUsed(Initialism other, Initialism than, Set<String> names) {
        int more = other.uses().size() - than.uses().size();
        return more > 0 || (more == 0 && (names.contains(other.letters()) || KnownAcronyms.has(other.letters())));
    }

    private static Stream<String> swaps(String letters) {
        return Stream.iterate(0, i -> i + 2 <= letters.length(), i -> i + 1)
                .map(i ->
                        letters.substring(0, i) + letters.charAt(i + 1) + letters.charAt(i) + letters.substring(i + 2))
                .filter(swapped -> !swapped.equals(letters));
    }

    private static Hit hit(Use use, String right, Optional<Initialism> other) {
        Hit hit = Hit.at(use.token().span(), "“" + use.token().text() + "” is “" + right + "” with two letters swapped")
                .suggesting(List.of(right));
        return other.map(found -> hit.beside(found.uses().get(0).token().span()))
                .orElse(hit);
    }
}
