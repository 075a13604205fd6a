package io.galley.bitext;

import io.galley.bitext.WordAligner.Alignment;
import io.galley.bitext.WordAligner.Match;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts two texts side by side: sentences first, then the words of those that belong together. */
public final class Pairing {
    /** The least share of words with a counterpart in sentences that surely say the same. */
    private static final double SURE = 0.5;

    /** A sentence of which a smaller share of words has a counterpart stands beside the others by length alone. */
    private static final double LONELY = 0.25;

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
        List<Bead> beads = SentenceAligner.align(source, target, sourceStates, targetStates).stream()
                .flatMap(this::separated)
                .toList();
        List<Pair> pairs = joined(beads).stream().map(this::pair).toList();
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> pairs.get(i).isWhole() ? pairs.get(i) : lonely(pairs, i))
                .toList();
    }

    /** The same steps; but what stands alone on both sides of one place is one step: the translation may be a free one. */
    private static List<Bead> joined(List<Bead> beads) {
        List<Bead> joined = new ArrayList<>();
        for (Bead bead : beads) {
            Bead last = joined.isEmpty() ? bead : joined.get(joined.size() - 1);
            if (last.sources() == 0 && bead.targets() == 0 || last.targets() == 0 && bead.sources() == 0) {
                joined.set(
                        joined.size() - 1,
                        new Bead(last.sourceStart(), bead.sourceEnd(), last.targetStart(), bead.targetEnd()));
            } else {
                joined.add(bead);
            }
        }
        return joined;
    }

    /** The same step; but a sentence at one of its ends whose words have no counterpart is a step of its own. */
    private Stream<Bead> separated(Bead bead) {
        int from = bead.sourceStart();
        int to = bead.sourceEnd();
        int targetFrom = bead.targetStart();
        int targetTo = bead.targetEnd();
        if (bead.sources() + bead.targets() <= 2) {
            return Stream.of(bead);
        }
        Pair pair = pair(bead);
        if (to - from > 1 && isLonely(source.get(from), pair, pair.sourceWords(), Link::source)) {
            return Stream.concat(
                    Stream.of(new Bead(from, from + 1, targetFrom, targetFrom)),
                    separated(new Bead(from + 1, to, targetFrom, targetTo)));
        }
        if (to - from > 1 && isLonely(source.get(to - 1), pair, pair.sourceWords(), Link::source)) {
            return Stream.concat(
                    separated(new Bead(from, to - 1, targetFrom, targetTo)),
                    Stream.of(new Bead(to - 1, to, targetTo, targetTo)));
        }
        if (targetTo - targetFrom > 1 && isLonely(target.get(targetFrom), pair, pair.targetWords(), Link::target)) {
            return Stream.concat(
                    Stream.of(new Bead(from, from, targetFrom, targetFrom + 1)),
                    separated(new Bead(from, to, targetFrom + 1, targetTo)));
        }
        if (targetTo - targetFrom > 1 && isLonely(target.get(targetTo - 1), pair, pair.targetWords(), Link::target)) {
            return Stream.concat(
                    separated(new Bead(from, to, targetFrom, targetTo - 1)),
                    Stream.of(new Bead(to, to, targetTo - 1, targetTo)));
        }
        return Stream.of(bead);
    }

    private static boolean isLonely(Unit unit, Pair pair, List<Word> words, Function<Link, Span> side) {
        long all =
                words.stream().filter(word -> unit.span().contains(word.span())).count();
        long linked = pair.links().stream()
                .map(side)
                .filter(unit.span()::contains)
                .distinct()
                .count();
        return linked < LONELY * all;
    }

    private Pair pair(Bead bead) {
        Side from = Side.of(source, sourceStates, bead.sourceStart(), bead.sourceEnd());
        Side to = Side.of(target, targetStates, bead.targetStart(), bead.targetEnd());
        Alignment alignment = WordAligner.align(from.encoding(), to.encoding());
        List<Match> matches = alignment.matches();
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
                from.words(alignment.sourceLikeness()),
                to.words(alignment.targetLikeness()),
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
        boolean sure = isSureOrNone(pairs.subList(0, i), true)
                && isSureOrNone(pairs.subList(i + 1, pairs.size()), false)
                && pairs.stream().anyMatch(Pair::isWhole);
        return new Pair(
                pair.source(),
                pair.target(),
                pair.sourceWords(),
                pair.targetWords(),
                sure,
                List.of(),
                Optional.empty());
    }

    /** Whether the whole pair that is nearest before or behind surely belongs together; at an end of the texts none has to. */
    private static boolean isSureOrNone(List<Pair> pairs, boolean before) {
        List<Pair> whole = pairs.stream().filter(Pair::isWhole).toList();
        return whole.isEmpty() || whole.get(before ? whole.size() - 1 : 0).sure();
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

        /** The words; beside an empty side nothing looks like any. */
        List<Word> words(double[] likeness) {
            return IntStream.range(0, likeness.length)
                    .mapToObj(i -> new Word(encoding.words().get(i), likeness[i]))
                    .toList();
        }
    }
}
