package io.galley.analyse;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark that may begin or end a quotation, and how strange it would be in each part, judged by what stands beside it.
 *
 * @param span its place in the document; two apostrophes or two grave accents in a row are one mark
 * @param sign the mark itself, or one of two in a row
 * @param leading how many marks stand between it and the start of its paragraph; -1 where a word does
 * @param opening how strange it would be as the start of a quotation
 * @param nested how much stranger that is while a quotation with marks of the same kind is open
 * @param closing how strange it would be as the end of a quotation
 * @param none how strange it would be as an apostrophe or a sign of measure
 * @param stray how strange it would be as a mark that nothing answers
 */
record QuotationMark(
        Span span, char sign, Kind kind, int leading, int opening, int nested, int closing, int none, int stray) {

    /** Marks that can answer each other. */
    enum Kind {
        DOUBLE,
        SINGLE,
        ANGLE
    }

    /** A slip of the typist that a reader passes over: the wrong one of a pair, a missing space. */
    static final int ODD = 4;

    /** What only a worse alternative makes believable. */
    static final int WRONG = 8;

    /** A mark without its other half. */
    static final int LONE = 12;

    /** A mark on the wrong side of its word: stranger than two without their other halves. */
    private static final int BACKWARDS = 2 * LONE + 2;

    /** Opens what others close, and is answered by “, which elsewhere opens. */
    static final char LOW = '„';

    private static final int IMPOSSIBLE = 100;

    /** How many marks in a row can be believed to belong together. */
    private static final int MOST_TOGETHER = 3;

    private static final Pattern MARK = Pattern.compile("``|''|[\"'`´‘’‚‛“”„‟«»]");
    private static final String MARKS = "\"'`´‘’‚‛“”„‟«»";

    /** Words that begin with an apostrophe. */
    private static final Set<String> CLIPPED = Set.of(
            "bout", "cause", "cos", "coz", "em", "er", "fraid", "im", "n", "neath", "nother", "nuff", "round", "s",
            "sup", "t", "til", "till", "tis", "twas", "twere", "twill", "un");

    /** Words that an apostrophe ends, beside possessives: "goin'", "an'", "o'", "th'". */
    private static final Pattern CLIPPED_END =
            Pattern.compile("(?:\\p{L}in|\\b(?:an|n|o|th|ol|wi|mo|lil))$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_CLIPPED = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** How strange it would be as the end of what {@code opener} began: a low mark „is answered so“. */
    int closing(QuotationMark opener) {
        return opener.sign == LOW && sign == '“' ? closing - WRONG : closing;
    }

    /** The marks of a paragraph, in order. */
    static List<QuotationMark> in(String paragraph, int offset) {
        List<QuotationMark> marks = new ArrayList<>();
        Matcher found = MARK.matcher(paragraph);
        boolean onlyMarksSoFar = true;
        int end = 0;
        while (found.find()) {
            onlyMarksSoFar &= paragraph.substring(end, found.start()).isBlank();
            end = found.end();
            marks.add(new Surroundings(paragraph, found.start(), found.end())
                    .judge(offset, onlyMarksSoFar ? marks.size() : -1));
        }
        return marks;
    }

    /** A mark and what stands beside it; other marks that touch it do not count. */
    private static final class Surroundings {
        private final String text;
        private final int start;
        private final int end;
        private final char before;
        private final char after;

        Surroundings(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
            int left = start;
            while (MARKS.indexOf(at(left - 1)) >= 0 && start - left < MOST_TOGETHER) {
                left--;
            }
            int right = end;
            while (MARKS.indexOf(at(right)) >= 0 && right - end < MOST_TOGETHER) {
                right++;
            }
            before = at(left - 1);
            after = at(right);
        }

        QuotationMark judge(int offset, int leading) {
            int opening = opening();
            int closing = closing();
            int none = IMPOSSIBLE;
            int stray = LONE;
            Kind kind = Kind.SINGLE;
            char sign = text.charAt(start);
            switch (sign) {
                case '“', '‟', '„' -> {
                    kind = Kind.DOUBLE;
                    closing += WRONG;
                }
                case '”' -> {
                    kind = Kind.DOUBLE;
                    opening += WRONG;
                }
                case '«' -> {
                    kind = Kind.ANGLE;
                    closing += WRONG;
                }
                case '»' -> {
                    kind = Kind.ANGLE;
                    opening += WRONG;
                }
                case '‘', '‛', '‚', '`' -> {
                    none = apostrophe();
                    closing += WRONG;
                }
                case '’', '´' -> {
                    none = apostrophe();
                    opening += WRONG;
                }
                case '\'' -> none = apostrophe();
                default -> {
                    kind = Kind.DOUBLE;
                    none = isMeasure() ? 3 : IMPOSSIBLE;
                    stray = isWordLike(before) && isWordLike(after) ? 3 : LONE;
                }
            }
            if (end - start == 2) {
                kind = Kind.DOUBLE;
                none = isMeasure() ? 3 : IMPOSSIBLE;
            } else if (kind == Kind.SINGLE && none == 0) {
                opening += ODD;
            }
            Span span = new Span(offset + start, offset + end);
            return new QuotationMark(span, sign, kind, leading, opening, nested(), closing, none, stray);
        }

        private int opening() {
            if (isGap(before) || "([{/-–—*_>".indexOf(before) >= 0) {
                return isGap(after) || ",;:!?)]}".indexOf(after) >= 0 ? ODD : 0;
            }
            if (isWordLike(before)) {
                return isWordLike(after) ? LONE + ODD : BACKWARDS;
            }
            return isWordLike(after) ? 2 : LONE + 2;
        }

        private int closing() {
            if (isGap(after) || ".,;:!?)]}/-–—*_<…".indexOf(after) >= 0) {
                return isGap(before) || "([{".indexOf(before) >= 0 ? ODD : 0;
            }
            if (isGap(before) || "([{".indexOf(before) >= 0) {
                return BACKWARDS;
            }
            return isWordLike(before) && isWordLike(after) ? WRONG - 2 : 2;
        }

        /** After a full stop a mark of the same kind begins another quotation, and the last one lacks its end. */
        private int nested() {
            char last = isGap(at(start - 1)) ? at(start - 2) : at(start - 1);
            return ":,".indexOf(last) >= 0 ? 3 : ".!?".indexOf(last) >= 0 ? LONE : 5;
        }

        private int apostrophe() {
            if (isWordLike(before) && isWordLike(after)) {
                return 0;
            }
            if (isWordLike(before)) {
                return "sxzSXZ".indexOf(before) >= 0 ? 1 : isBeforeStop() ? WRONG : 2;
            }
            Matcher word = WORD.matcher(text).region(end, text.length());
            if (word.lookingAt()) {
                return isClipped(word.group()) ? 0 : isSpeech(word.group()) ? LONE + 2 : ODD;
            }
            return isGap(before) ? 2 : LONE + 2;
        }

        /** Before a comma or a full stop a mark ends a quotation, unless the word has lost its own end. */
        private boolean isBeforeStop() {
            String word = text.substring(Math.max(0, start - LONGEST_CLIPPED), start);
            return ".,;:!?".indexOf(after) >= 0 && !CLIPPED_END.matcher(word).find();
        }

        private static boolean isClipped(String word) {
            return CLIPPED.contains(word.toLowerCase(Locale.ROOT)) || word.matches("\\d\\d(s|er|ers)?");
        }

        /** Whether somebody surely begins to speak: a capital after a comma or a colon. */
        private boolean isSpeech(String word) {
            return Character.isUpperCase(word.charAt(0)) && isGap(at(start - 1)) && ",:".indexOf(at(start - 2)) >= 0;
        }

        /** Inches and seconds: a digit before, and no letter right after. */
        private boolean isMeasure() {
            return Character.isDigit(before) && !Character.isLetter(after);
        }

        /** The ends of the paragraph count as spaces. */
        private char at(int place) {
            return place < 0 || place >= text.length() ? ' ' : text.charAt(place);
        }

        private static boolean isGap(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        private static boolean isWordLike(char c) {
            return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "$£€¥#@&%+°".indexOf(c) >= 0;
        }
    }
}
