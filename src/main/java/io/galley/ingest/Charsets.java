package io.galley.ingest;

import io.galley.ingest.IngestException.Fault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** From bytes to characters, strictly: a wrong guess would show as nonsense in the middle of an article. */
final class Charsets {
    /** What is written under the names of its subsets since the first browsers. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {}

    /** The charset of that name; {@code US-ASCII} and {@code ISO-8859-1} stand for windows-1252, as in every browser. */
    static Charset named(String material, String label) {
        try {
            Charset charset = Charset.forName(label);
            boolean isSubset = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return isSubset ? WINDOWS_1252 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IngestException(
                    Fault.MALFORMED, material + ": no charset is called “" + label + "”; send it as UTF-8");
        }
    }

    /** The charset that the bytes name themselves. */
    static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The characters, a byte order mark among them.
     *
     * @param declared what is said of the bytes; their own mark is stronger, UTF-8 is what holds without either
     */
    static String decode(String material, byte[] bytes, Optional<Charset> declared) {
        Charset charset = byMark(bytes).or(() -> declared).orElse(StandardCharsets.UTF_8);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new IngestException(
                    Fault.MALFORMED,
                    String.format(
                            Locale.ROOT,
                            "%s: the byte 0x%02X at position %d is not %s; send it as UTF-8, or with its charset, as in"
                                    + " text/plain;charset=windows-1252",
                            material,
                            bytes[in.position()] & 0xFF,
                            in.position(),
                            charset.name()));
        }
        return out.flip().toString();
    }
}
