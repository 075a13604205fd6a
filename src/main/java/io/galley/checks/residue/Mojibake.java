package io.galley.checks.residue;

import io.galley.check.Hit;
import io.galley.text.Span;
import java.lang.Character.UnicodeBlock;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text that was written in UTF-8 and read in an older encoding. There is no list of broken characters: what stands there is
 * turned back into bytes, and if these are UTF-8 for a character that articles hold, they were read wrongly.
 */
final class Mojibake {
    /** The encodings that UTF-8 is taken for, as far as this Java knows them. */
    private static final List<Charset> TAKEN_FOR = Stream.of("windows-1252", "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final Set<UnicodeBlock> IN_ARTICLES = Set.of(
            UnicodeBlock.LATIN_1_SUPPLEMENT,
            UnicodeBlock.LATIN_EXTENDED_A,
            UnicodeBlock.GENERAL_PUNCTUATION,
            UnicodeBlock.CURRENCY_SYMBOLS,
            UnicodeBlock.LETTERLIKE_SYMBOLS);

    /** Marks that may well follow a word that ends in a capital with an accent. */
    private static final String AFTER_WORDS = "”’“‘–—…";

    /** How all of typography begins; of a closing quotation mark nothing else is left, since its last byte means nothing. */
    private static final String CUT_SHORT = "â€";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_EMOJI = 0x1F000;

    /** A character that no encoding could hold, or a question mark where an apostrophe was: "don?t". */
    private static final Pattern LOST =
            Pattern.compile("\\p{L}{0,30}[" + REPLACEMENT + "\\x{80}-\\x{84}\\x{86}-\\x{9F}]+\\p{L}{0,30}"
                    + "|(?<![\\p{L}/?=&])\\p{L}{1,20}\\?(?:s|t|re|ve|ll|d|m)\\b(?![=&])");

    private Mojibake() {}

    /** The broken words; where it can be told, with what they were. */
    static Stream<Hit> in(String text, int offset) {
        List<Hit> hits = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = Math.max(end, start + 1)) {
            StringBuilder mended = new StringBuilder();
            int misread = 0;
            boolean sure = false;
            end = start;
            Optional<Misread> next = misreadAt(text, end);
            while (next.isPresent() || (end < text.length() && Character.isLetter(text.charAt(end)))) {
                misread += next.isPresent() ? 1 : 0;
                sure |= next.filter(Misread::sure).isPresent();
                mended.append(next.map(Misread::was).orElse(text.substring(end, end + 1)));
                end += next.map(Misread::length).orElse(1);
                next = misreadAt(text, end);
            }
            if (sure || misread > 1) {
                Span span = new Span(start, end).shift(offset);
                hits.add(Residue.MOJIBAKE.at(span).suggesting(List.of(mended.toString())));
            }
        }
        LOST.matcher(text)
                .results()
                .map(lost -> Residue.MOJIBAKE.at(new Span(lost.start(), lost.end()).shift(offset)))
                .forEach(hits::add);
        return hits.stream();
    }

    /**
     * A character that was read as several.
     *
     * @param length as how many
     * @param was what it was
     * @param sure whether nothing else explains them: one such character is enough
     */
    private record Misread(int length, String was, boolean sure) {}

    private static Optional<Misread> misreadAt(String text, int start) {
        if (start >= text.length() || text.charAt(start) < 0x80) {
            return Optional.empty();
        }
        return TAKEN_FOR.stream()
                .flatMap(charset -> misreadAt(text, start, charset).stream())
                .findFirst()
                .or(() -> Optional.of(new Misread(2, "”", true)).filter(cut -> text.startsWith(CUT_SHORT, start)));
    }

    private static Optional<Misread> misreadAt(String text, int start, Charset charset) {
        int lead = byteOf(text.charAt(start), charset);
        int length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        int end = start + length;
        if (length == 1 || end > text.length()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        text.substring(start, end).chars().forEach(c -> bytes.put((byte) byteOf((char) c, charset)));
        try {
            String was =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return Optional.of(new Misread(length, was, isIn(text, end) && isInArticles(was.codePointAt(0))));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Most of what an old encoding leaves without a meaning stands for itself. */
    private static int byteOf(char c, Charset charset) {
        return c >= 0x80 && c < 0xA0 ? c : String.valueOf(c).getBytes(charset)[0] & 0xFF;
    }

    /** Whether the character before {@code end} is part of a word, and not a mark that follows one. */
    private static boolean isIn(String text, int end) {
        return AFTER_WORDS.indexOf(text.charAt(end - 1)) < 0
                || text.startsWith(CUT_SHORT, end - 3)
                || (end < text.length() && Character.isLetter(text.charAt(end)));
    }

    private static boolean isInArticles(int character) {
        return character == BYTE_ORDER_MARK
                || character == REPLACEMENT
                || character >= FIRST_EMOJI
                || (character != 0x85 && IN_ARTICLES.contains(UnicodeBlock.of(character)));
    }
}
