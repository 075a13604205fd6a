package io.galley.terms.file;

import io.galley.text.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** From bytes to characters: UTF-8, strictly, since a wrong guess makes words that are in no article. */
final class Encoding {
    private Encoding() {}

    /** The characters, without a byte order mark. */
    static String decode(String name, byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1]) {
            throw new GlossaryException(List.of(name + ": it is UTF-16; save it as UTF-8"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean isBroken = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (isBroken) {
            Place place = Place.of(text, text.length());
            throw new GlossaryException(List.of(String.format(
                    Locale.ROOT,
                    "%s:%d:%d: the byte 0x%02X is not UTF-8; save the file as UTF-8 (Excel: “CSV UTF-8”)",
                    name,
                    place.line(),
                    place.column(),
                    bytes[in.position()] & 0xFF)));
        }
        return text.indexOf(Place.BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }
}
