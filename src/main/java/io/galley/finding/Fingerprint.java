package io.galley.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names a problem by what it is and not by where it stands, so that it is known again after an edit elsewhere, and in another
 * format. Equal problems in one article share it.
 *
 * @param value the first 128 bits of a SHA-256, in hexadecimal
 */
public record Fingerprint(String value) {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[“”„‟«»″]|''");
    private static final Pattern SINGLE_QUOTE = Pattern.compile("[‘’‚‛‹›′ʼ`´]");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}+");

    /** Takes the check's id, the marked words, and the words of the segment around them; how they are typeset does not count. */
    public static Fingerprint of(String check, String marked, String segment) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {check, marked, segment}) {
                digest.update(plain(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** As a typewriter would have it: a word processor sets quotation marks, dashes and spaces as it likes. */
    private static String plain(String text) {
        String plain = UNSEEN.matcher(text).replaceAll("");
        plain = SINGLE_QUOTE.matcher(plain).replaceAll("'");
        plain = DOUBLE_QUOTE.matcher(plain).replaceAll("\"");
        plain = DASH.matcher(plain).replaceAll("-");
        return SPACE.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }
}
