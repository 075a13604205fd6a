package io.galley.checks.translation;

import io.galley.bitext.Link;
import io.galley.bitext.Pair;
import io.galley.bitext.Word;
import io.galley.text.Span;
import java.util.List;
import java.util.function.Function;

/** Which words stand in the same place on both sides, as the links of the words around them tell. */
final class Neighbours {
    /** So many words to the left and to the right. */
    private static final int NEAR = 3;

    private static final int FEWEST_LINKS = 2;

    private Neighbours() {}

    /** Whether words around a place of the source are linked to words around a place of the article. */
    static boolean areBeside(Pair pair, Span source, Span target) {
        Span here = around(pair.sourceWords(), source);
        Span there = around(pair.targetWords(), target);
        return pair.links().stream()
                        .filter(link -> here.contains(link.source()) && there.contains(link.target()))
                        .map(Link::target)
                        .distinct()
                        .count()
                >= FEWEST_LINKS;
    }

    /**
     * Where the article says what the source says around a place: the translations of the words there, and the words around those.
     */
    static Span inTarget(Pair pair, Span source) {
        return opposite(pair.sourceWords(), source, pair::translations, pair.targetWords(), pair.targetSpan());
    }

    /** Where the source says what the article says around a place. */
    static Span inSource(Pair pair, Span target) {
        return opposite(pair.targetWords(), target, pair::originals, pair.sourceWords(), pair.sourceSpan());
    }

    private static Span opposite(
            List<Word> words, Span place, Function<Span, List<Span>> links, List<Word> others, Span whole) {
        List<Span> linked = links.apply(around(words, place)).stream().sorted().toList();
        if (linked.size() < FEWEST_LINKS) {
            return whole;
        }
        return around(others, linked.get(0)).to(around(others, linked.get(linked.size() - 1)));
    }

    private static Span around(List<Word> words, Span place) {
        int at = 0;
        while (at < words.size() - 1 && words.get(at).span().end() <= place.start()) {
            at++;
        }
        return words.get(Math.max(0, at - NEAR))
                .span()
                .to(words.get(Math.min(words.size() - 1, at + NEAR)).span());
    }
}
