package io.galley.analyse;

import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs quotation marks over a whole article. One mark can often be read in several ways (an apostrophe, the end of a
 * quotation), and only what follows decides; so several readings are carried along, each with what is strange about it, and
 * the least strange one wins.
 *
 * @param found the quotations, by place
 * @param stray marks that close what was never opened, by place
 */
record Quotations(List<Quotation> found, List<Span> stray) {
    /** How strange it is that a quotation runs on into a paragraph that does not open with a mark of its own. */
    private static final int RUNNING_ON = 3;

    private static final int DEEPEST = 3;
    private static final int MOST_READINGS = 12;

    Quotations {
        found = List.copyOf(found);
        stray = List.copyOf(stray);
    }

    /**
     * Reads the marks of a text. A quotation may run over paragraphs; headlines, captions and whatever else is not running
     * text stand alone.
     */
    static Quotations in(List<Segment> segments) {
        List<Reader> readers = new ArrayList<>();
        Reader running = new Reader();
        readers.add(running);
        for (Segment segment : segments) {
            if (segment.block().isProse()) {
                running.read(segment);
            } else {
                Reader alone = new Reader();
                alone.read(segment);
                readers.add(alone);
            }
        }
        List<Quotation> found = new ArrayList<>();
        List<Span> stray = new ArrayList<>();
        for (Reader reader : readers) {
            Reading best = reader.end();
            found.addAll(best.found().toList());
            stray.addAll(best.stray().toList());
        }
        found.sort(Comparator.comparing(Quotation::span));
        stray.sort(Comparator.naturalOrder());
        return new Quotations(found, stray);
    }

    /** A list that shares all but its last element with others. */
    private record Chain<T>(List<T> last, Optional<Chain<T>> earlier) {
        static <T> Chain<T> empty() {
            return new Chain<>(List.of(), Optional.empty());
        }

        Chain<T> with(T element) {
            return new Chain<>(List.of(element), Optional.of(this));
        }

        /** The last first. */
        List<T> toList() {
            List<T> elements = new ArrayList<>();
            for (Optional<Chain<T>> at = Optional.of(this);
                    at.isPresent();
                    at = at.orElseThrow().earlier()) {
                elements.addAll(at.orElseThrow().last());
            }
            return elements;
        }
    }

    /**
     * A quotation that waits for its end.
     *
     * @param end where it ends if none closes it
     * @param ranOn whether a paragraph of it began without a mark: then none begins with one
     */
    private record Open(QuotationMark mark, int end, boolean ranOn) {}

    /** One way to read the marks so far. */
    private record Reading(int strange, List<Open> open, Chain<Quotation> found, Chain<Span> stray) {
        Reading stranger(int by) {
            return new Reading(strange + by, open, found, stray);
        }

        Reading opening(QuotationMark mark, int end) {
            List<Open> more = new ArrayList<>(open);
            more.add(new Open(mark, end, false));
            return new Reading(strange + mark.opening(), more, found, stray);
        }

        Reading closing(QuotationMark mark) {
            QuotationMark opener = innermost().mark();
            Span span = new Span(opener.span().end() - 1, mark.span().start() + 1);
            return ending(mark.closing(opener), new Quotation(span, open.size() - 1, true));
        }

        /** The same, with the innermost quotation given up. */
        Reading givingUp(int end) {
            Span span = new Span(
                    innermost().mark().span().start(), Math.min(innermost().end(), end));
            return ending(QuotationMark.LONE, new Quotation(span, open.size() - 1, false));
        }

        private Reading ending(int strangeness, Quotation quotation) {
            return new Reading(strange + strangeness, open.subList(0, open.size() - 1), found.with(quotation), stray);
        }

        Reading straying(QuotationMark mark) {
            return new Reading(strange + mark.stray(), open, found, stray.with(mark.span()));
        }

        /** The same, at the start of a paragraph that ends at {@code end}. */
        Reading carried(boolean reopened, int end) {
            List<Open> carried = open.stream()
                    .map(quotation -> new Open(quotation.mark(), end, quotation.ranOn() || !reopened))
                    .toList();
            return new Reading(strange + (reopened ? 0 : RUNNING_ON * open.size()), carried, found, stray);
        }

        Open innermost() {
            return open.get(open.size() - 1);
        }

        boolean isOpen(QuotationMark.Kind kind) {
            return open.stream().anyMatch(quotation -> quotation.mark().kind() == kind);
        }

        /** Readings with the same quotations open have the same future. */
        String future() {
            StringBuilder future = new StringBuilder();
            for (Open quotation : open) {
                future.append(quotation.mark().kind().ordinal())
                        .append(quotation.mark().sign() == QuotationMark.LOW)
                        .append(quotation.ranOn());
            }
            return future.toString();
        }
    }

    /** Reads paragraph after paragraph. */
    private static final class Reader {
        private List<Reading> readings = List.of(new Reading(0, List.of(), Chain.empty(), Chain.empty()));

        void read(Segment paragraph) {
            int start = paragraph.span().start();
            int end = paragraph.span().end();
            List<QuotationMark> marks = QuotationMark.in(paragraph.target(), start);
            boolean reopened = !marks.isEmpty() && marks.get(0).leading() == 0;
            keepBest(readings.stream()
                    .map(reading -> reading.open().isEmpty() ? reading : reading.carried(reopened, end))
                    .toList());
            for (QuotationMark mark : marks) {
                List<Reading> next = new ArrayList<>();
                readings.forEach(reading -> next.addAll(ways(reading, mark, start, end)));
                keepBest(next);
            }
            boolean unlikelyToGoOn = Saying.ends(paragraph.target());
            List<Reading> next = new ArrayList<>();
            for (Reading reading : readings) {
                next.add(
                        reading.open().isEmpty() || !unlikelyToGoOn
                                ? reading
                                : reading.stranger(QuotationMark.LONE + 1));
                next.add(givenUp(reading, end));
            }
            keepBest(next);
        }

        /** The least strange reading of all that was read. */
        Reading end() {
            keepBest(readings.stream()
                    .map(reading -> givenUp(reading, Integer.MAX_VALUE))
                    .toList());
            return readings.get(0);
        }

        private static List<Reading> ways(Reading reading, QuotationMark mark, int start, int end) {
            List<Reading> ways = new ArrayList<>();
            ways.add(reading.stranger(mark.none()));
            int leading = mark.leading();
            if (leading >= 0 && leading < reading.open().size()) {
                Open carried = reading.open().get(leading);
                if (carried.mark().kind() == mark.kind()
                        && carried.mark().span().start() < start
                        && !carried.ranOn()) {
                    ways.add(reading.stranger(mark.opening()));
                }
            }
            if (!reading.isOpen(mark.kind())) {
                ways.add(reading.opening(mark, end));
                ways.add(reading.straying(mark));
                return ways;
            }
            if (reading.open().size() < DEEPEST) {
                ways.add(reading.stranger(mark.nested()).opening(mark, end));
            }
            Reading uncovered = reading;
            while (uncovered.innermost().mark().kind() != mark.kind()) {
                uncovered = uncovered.givingUp(mark.span().start());
            }
            ways.add(uncovered.closing(mark));
            ways.add(uncovered.givingUp(mark.span().start()).opening(mark, end));
            ways.add(reading.straying(mark));
            return ways;
        }

        private static Reading givenUp(Reading reading, int end) {
            Reading rest = reading;
            while (!rest.open().isEmpty()) {
                rest = rest.givingUp(end);
            }
            return rest;
        }

        /** Of several readings with one future only the least strange can win; of equal ones the first. */
        private void keepBest(List<Reading> candidates) {
            Map<String, Reading> best = new LinkedHashMap<>();
            for (Reading candidate : candidates) {
                best.merge(
                        candidate.future(), candidate, (one, other) -> other.strange() < one.strange() ? other : one);
            }
            readings = best.values().stream()
                    .sorted(Comparator.comparingInt(Reading::strange))
                    .limit(MOST_READINGS)
                    .toList();
        }
    }
}
