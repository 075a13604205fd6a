package io.galley.text;

/**
 * A place in a text as editors name it.
 *
 * @param line from 1; lines end with {@code \n}, {@code \r\n} or {@code \r}
 * @param column from 1, in UTF-16 code units; a byte order mark is no column
 */
public record Place(int line, int column) {
    /** Also the first character of a text, where it only says how the text was stored. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The place of the code unit at {@code offset}, or of the text's end. */
    public static Place of(String text, int offset) {
        int line = 1;
        int lineStart = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, Math.max(offset - lineStart, 0) + 1);
    }
}
