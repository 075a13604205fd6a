package io.galley.analyse;

import io.galley.analyse.Figure.Notation;
import io.galley.analyse.Numerals.Role;
import io.galley.analyse.Numerals.Word;
import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the numbers of a text, in digits and in words. */
final class FigureReader {
    private static final Pattern ATOM = Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}+");

    /** A blank of any kind, the end of a line, or a hyphen. */
    private static final Pattern JOINT = Pattern.compile("[\\s\\p{Z}]+|[-\u2011]");

    private final String text;
    private final int offset;
    private final Numerals numerals;
    private final List<MatchResult> atoms;

    private FigureReader(String text, int offset, Numerals numerals) {
        this.text = text;
        this.offset = offset;
        this.numerals = numerals;
        atoms = ATOM.matcher(text).results().toList();
    }

    /**
     * All figures, in order.
     *
     * @param offset where the text begins in its document
     */
    static List<Figure> read(String text, int offset, Numerals numerals) {
        return new FigureReader(text, offset, numerals).read();
    }

    /** A figure, and the first atom after it. */
    private record Found(Figure figure, int next) {}

    private List<Figure> read() {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < atoms.size()) {
            Optional<Found> found = isDigits(i) ? digits(i) : words(i);
            found.map(Found::figure).ifPresent(figures::add);
            i = found.map(Found::next).orElse(i + 1);
        }
        return figures;
    }

    private boolean isDigits(int atom) {
        return Character.isDigit(text.charAt(atoms.get(atom).start()));
    }

    private Optional<Found> digits(int first) {
        String written = atoms.get(first).group();
        String home = Pattern.quote(String.valueOf(numerals.group()));
        String point = Pattern.quote(String.valueOf(numerals.decimal()));
        Notation notation;
        boolean swapped = false;
        if (written.matches("\\d+|0" + point + "\\d+|\\d+" + point + "(?:\\d{1,2}|\\d{4,})|\\d{4,}" + point + "\\d{3}")
                || written.matches("\\d{1,3}(?:" + home + "\\d{3})+(?:" + point + "\\d+)?")
                || written.matches("\\d{1,2}(?:" + home + "\\d{2})+" + home + "\\d{3}")) {
            notation = Notation.DIGITS;
        } else if (written.matches("\\d{1,3}" + point + "\\d{3}")) {
            notation = Notation.AMBIGUOUS;
        } else if (written.matches("\\d{1,3}(?:" + point + "\\d{3})+(?:" + home + "\\d+)?|\\d+" + home + "\\d+")) {
            notation = Notation.FOREIGN;
            swapped = true;
        } else {
            return Optional.empty();
        }
        char group = swapped ? numerals.decimal() : numerals.group();
        char decimal = swapped ? numerals.group() : numerals.decimal();
        BigDecimal mantissa =
                new BigDecimal(written.replace(String.valueOf(group), "").replace(decimal, '.'));
        BigDecimal scale = BigDecimal.ONE;
        int next = first + 1;
        while (next < atoms.size() && isScale(next)) {
            scale = scale.multiply(word(next).orElseThrow().value());
            next++;
        }
        return Optional.of(found(first, next, mantissa, scale, notation));
    }

    /** Whether a word right after digits multiplies them. */
    private boolean isScale(int atom) {
        return word(atom)
                .map(Word::role)
                .filter(role -> (role == Role.SCALE || role == Role.HUNDRED) && isJoined(atom)
                        || role == Role.SHORT && (isJoined(atom) || gap(atom).isEmpty()))
                .isPresent();
    }

    private Optional<Found> words(int first) {
        Optional<Word> opening = word(first);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        switch (opening.get().role()) {
            case UNIT, TEEN, TEN -> {
                return spelled(first, first);
            }
            case ARTICLE -> {
                return multiplies(first + 1) ? spelled(first, first) : Optional.empty();
            }
            case HALF -> {
                boolean whole = has(first + 1, Role.ARTICLE) && has(first + 2, Role.SCALE) && isJoined(first + 1);
                return whole && isJoined(first + 2)
                        ? Optional.of(found(
                                first,
                                first + 3,
                                opening.get().value(),
                                word(first + 2).orElseThrow().value(),
                                Notation.WORDS))
                        : Optional.empty();
            }
            case HUNDRED, SCALE, SHORT, LINK -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean multiplies(int atom) {
        return (has(atom, Role.HUNDRED) || has(atom, Role.SCALE)) && isJoined(atom);
    }

    private boolean has(int atom, Role role) {
        return atom < atoms.size()
                && !isDigits(atom)
                && word(atom).filter(word -> word.role() == role).isPresent();
    }

    private Optional<Found> spelled(int start, int first) {
        Sum sum = new Sum();
        int next = first;
        int end = first;
        while (next < atoms.size() && !isDigits(next) && (next == start || isJoined(next))) {
            Optional<Word> word = word(next);
            if (word.isEmpty()) {
                break;
            }
            if (word.get().role() == Role.LINK) {
                if (!sum.takesLink()) {
                    break;
                }
            } else if (sum.add(word.get())) {
                end = next + 1;
            } else {
                break;
            }
            next++;
        }
        return end == first
                ? Optional.empty()
                : Optional.of(found(start, end, sum.mantissa(), sum.scale(), Notation.WORDS));
    }

    private Optional<Word> word(int atom) {
        return numerals.word(atoms.get(atom).group());
    }

    /** What stands between an atom and the one before it. */
    private String gap(int atom) {
        return text.substring(atoms.get(atom - 1).end(), atoms.get(atom).start());
    }

    private boolean isJoined(int atom) {
        return JOINT.matcher(gap(atom)).matches();
    }

    private Found found(int first, int next, BigDecimal mantissa, BigDecimal scale, Notation notation) {
        Span span = new Span(atoms.get(first).start(), atoms.get(next - 1).end()).shift(offset);
        return new Found(new Figure(span, mantissa, scale, notation), next);
    }

    /** A number that grows word by word. */
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private int group;
        private BigDecimal last = BigDecimal.ZERO;
        private boolean closed = true;

        /** Whether "and" may follow: after hundreds and thousands. */
        boolean takesLink() {
            return closed && (group >= 100 || last.intValue() == 1000 && last.precision() == 4);
        }

        /** Takes a word if it can stand here. */
        boolean add(Word word) {
            int value = word.value().intValue();
            switch (word.role()) {
                case ARTICLE, UNIT -> {
                    if (group % 10 != 0 || (group % 100 >= 10 && group % 100 < 20)) {
                        return false;
                    }
                    group += value;
                }
                case TEEN, TEN -> {
                    if (group % 100 != 0) {
                        return false;
                    }
                    group += value;
                }
                case HUNDRED -> {
                    if (group == 0 || group >= 100) {
                        return false;
                    }
                    group *= value;
                }
                case SCALE -> {
                    boolean falls = last.signum() == 0 || word.value().compareTo(last) < 0;
                    if (group == 0 || !falls) {
                        return false;
                    }
                    total = total.add(word.value().multiply(BigDecimal.valueOf(group)));
                    last = word.value();
                    group = 0;
                }
                case SHORT, HALF, LINK -> {
                    return false;
                }
            }
            closed = word.role() == Role.HUNDRED || word.role() == Role.SCALE;
            return true;
        }

        private boolean isRound() {
            return group == 0 && total.remainder(last).signum() == 0;
        }

        BigDecimal scale() {
            return last.signum() != 0 && isRound() ? last : BigDecimal.ONE;
        }

        BigDecimal mantissa() {
            return total.add(BigDecimal.valueOf(group)).divide(scale());
        }
    }
}
