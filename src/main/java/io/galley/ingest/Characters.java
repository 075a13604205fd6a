package io.galley.ingest;

import io.galley.ingest.IngestException.Fault;
import io.galley.text.Place;
import java.util.Locale;

/** Which characters make a text, and how many may. */
final class Characters {
    /** White space for the eye that {@link Character} does not call so: zero-width spaces, direction marks, the byte order mark. */
    private static final String INVISIBLE = "\u0085\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060"
            + "\u2066\u2067\u2068\u2069"
            + Place.BYTE_ORDER_MARK;

    private Characters() {}

    /** Whether a character leaves the page white. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }

    /** Refuses a text that is too long, holds what no text holds, or holds no word. */
    static void check(String name, String text, int most) {
        if (text.length() > most) {
            throw tooLong(name, most);
        }
        refuseHalfPairs(name, text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\u007F') {
                throw new IngestException(Fault.MALFORMED, name + ": " + controlCharacter(text, i));
            }
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IngestException(Fault.EMPTY, name + ": there are no words in it; send the text of an article");
        }
    }

    static IngestException tooLong(String name, int most) {
        return new IngestException(
                Fault.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "%s: longer than %,d characters, the most that is read; send it in parts",
                        name,
                        most));
    }

    static void refuseHalfPairs(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IngestException(
                        Fault.MALFORMED,
                        name + ": half of a surrogate pair (" + codeOf(c) + ") " + where(text, i)
                                + "; the text was cut inside a character");
            }
        }
    }

    private static String controlCharacter(String text, int at) {
        boolean isNul = text.charAt(at) == 0;
        return "a control character (" + codeOf(text.charAt(at)) + ") " + where(text, at)
                + (isNul ? "; if it is UTF-16, say so or send it with its byte order mark" : "; remove it");
    }

    private static String codeOf(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    private static String where(String text, int offset) {
        Place place = Place.of(text, offset);
        return "at line " + place.line() + ", column " + place.column() + " (offset " + offset + ")";
    }
}
