package io.galley.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a problem by what it is and not by where it stands, so that it is known again after an edit elsewhere. Equal
 * problems in one article share it.
 *
 * @param value the first 128 bits of a SHA-256, in hexadecimal
 */
public record Fingerprint(String value) {
    /** Takes the check's id, the marked words, and the words of the segment around them, white space evened out. */
    public static Fingerprint of(String check, String marked, String segment) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {check, marked, segment}) {
                digest.update(part.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
