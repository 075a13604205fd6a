package io.galley.bitext;

import io.galley.bitext.WordAligner.Match;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts two texts side by side: sentences first, then the words of those that belong together. */
public final class Pairing {
    /** The least share of words with a counterpart in sentences that surely say the same. */
    private static final double SURE = 0.5;

    private final List<Unit> source;
    private final List<Unit> target;
    private final List<Encoding> sourceStates;
    private final List<Encoding> targetStates;

    private Pairing(List<Unit> source, List<Unit> target, List<Encoding> sourceStates, List<Encoding> targetStates) {
        this.source = source;
        this.target = target;
        this.sourceStates = sourceStates;
        this.targetStates = targetStates;
    }

    /** The pairs of both texts in order, not estimated. */
    public static List<Pair> of(
            List<Unit> source, List<Unit> target, List<Encoding> sourceStates, List<Encoding> targetStates) {
        return new Pairing(source, target, sourceStates, targetStates).pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = SentenceAligner.align(source, target, sourceStates, targetStates).stream()
                .map(this::pair)
                .toList();
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> pairs.get(i).isWhole() ? pairs.get(i) : lonely(pairs, i))
                .toList();
    }

    private Pair pair(Bead bead) {
        Side from = Side.of(source, sourceStates, bead.sourceStart(), bead.sourceEnd());
        Side to = Side.of(target, targetStates, bead.targetStart(), bead.targetEnd());
        List<Match> matches = WordAligner.matches(from.encoding(), to.encoding());
        Set<Integer> linkedSources = new HashSet<>();
        Set<Integer> linkedTargets = new HashSet<>();
        for (Match match : matches) {
            linkedSources.add(match.source());
            linkedTargets.add(match.target());
        }
        double share = (double) (linkedSources.size() + linkedTargets.size())
                / Math.max(
                        1,
                        from.encoding().words().size() + to.encoding().words().size());
        return new Pair(
                from.units(),
                to.units(),
                from.encoding().words(),
                to.encoding().words(),
                share >= SURE,
                matches.stream()
                        .map(match -> new Link(
                                from.encoding().words().get(match.source()),
                                to.encoding().words().get(match.target())))
                        .toList(),
                Optional.empty());
    }

    /** What is left out or put in is surely so where it stands between sentences that surely belong together. */
    private static Pair lonely(List<Pair> pairs, int i) {
        Pair pair = pairs.get(i);
        boolean sure = (i == 0 || pairs.get(i - 1).sure())
                && (i + 1 == pairs.size() || pairs.get(i + 1).sure())
                && pairs.size() > 1;
        return new Pair(
                pair.source(),
                pair.target(),
                pair.sourceWords(),
                pair.targetWords(),
                sure,
                List.of(),
                Optional.empty());
    }

    /** One side of a pair, its words placed in their text. */
    private record Side(List<Unit> units, Encoding encoding) {
        static Side of(List<Unit> units, List<Encoding> states, int start, int end) {
            List<Span> words = new ArrayList<>();
            List<float[]> rows = new ArrayList<>();
            for (int i = start; i < end; i++) {
                int at = units.get(i).span().start();
                states.get(i).words().forEach(word -> words.add(word.shift(at)));
                rows.addAll(List.of(states.get(i).states()));
            }
            return new Side(units.subList(start, end), new Encoding(words, rows.toArray(float[][]::new)));
        }
    }
}
