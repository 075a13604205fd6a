package io.galley.bench.plant;

import io.galley.text.DataFile;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words against the bench's glossary, in the form of the words whose place they take. */
final class TermPlanters {
    private TermPlanters() {}

    private record Swap(String word, Pattern places, String other) {
        static Swap of(List<String> row) {
            String word = row.get(0);
            boolean mayOpen = Character.isLowerCase(word.charAt(0));
            String first = mayOpen
                    ? "[" + word.charAt(0) + Character.toUpperCase(word.charAt(0)) + "]"
                    : Pattern.quote(word.substring(0, 1));
            return new Swap(
                    word,
                    Pattern.compile("(?<![\\p{L}\\d'’.@#/-])" + first + Pattern.quote(word.substring(1))
                            + "(?![\\p{L}\\d-]|[.@/][\\p{L}\\d])"),
                    row.get(1));
        }

        Planted at(MatchResult place) {
            boolean opens = !place.group().startsWith(word.substring(0, 1));
            return Planted.over(Draft.group(place, 0), opens ? Lists.capital(other) : other);
        }
    }

    /** One occasion for each pair of a list, so that frequent words do not take every story. */
    static Planter fromList(String name) {
        List<Swap> swaps =
                DataFile.rows(TermPlanters.class, name).stream().map(Swap::of).toList();
        return (draft, random) ->
                swaps.stream().flatMap(swap -> occasion(draft, swap, random)).toList();
    }

    private static Stream<Planted> occasion(Draft draft, Swap swap, Random random) {
        List<MatchResult> places = draft.find(swap.places()).toList();
        return places.isEmpty() ? Stream.of() : Stream.of(swap.at(Lists.any(places, random)));
    }
}
