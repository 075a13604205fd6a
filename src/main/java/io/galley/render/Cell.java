package io.galley.render;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader takes for one character, as a terminal prints it.
 *
 * @param shown what is printed: a blank for a tab, a question mark in a lozenge for what could steer the terminal
 * @param width how many columns it takes
 */
record Cell(String shown, int width) {
    /** However many code points make it. */
    static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final Set<UnicodeScript> WIDE_SCRIPTS =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final int EMOJI_PRESENTATION = 0xFE0F;

    static Cell of(String character) {
        if (character.equals("\t")) {
            return new Cell(" ", 1);
        }
        if (character.codePoints().anyMatch(Character::isISOControl)) {
            return new Cell("\uFFFD", 1);
        }
        String shown = character
                .codePoints()
                .filter(c -> !isDirectionMark(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new Cell(shown, character.codePoints().map(Cell::width).max().orElse(0));
    }

    /** A text that is printed on one line, as this prints it: without what could steer the terminal. */
    static String line(String text) {
        return CHARACTER
                .matcher(text.replaceAll("[\\s\\u00A0]+", " "))
                .results()
                .map(found -> of(found.group()).shown())
                .collect(Collectors.joining());
    }

    boolean isSpace() {
        return shown.equals(" ");
    }

    boolean isRightToLeft() {
        return shown.codePoints()
                .mapToObj(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (codePoint == EMOJI_PRESENTATION) {
            return 2;
        }
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean isWide = WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint))
                || (codePoint >= 0x3001 && codePoint <= 0x303E)
                || codePoint == 0x3000
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F1E6 && codePoint <= 0x1F64F)
                || (codePoint >= 0x1F680 && codePoint <= 0x1FAFF);
        return isWide ? 2 : 1;
    }

    private static boolean isDirectionMark(int codePoint) {
        return (codePoint >= 0x200E && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x061C;
    }
}
