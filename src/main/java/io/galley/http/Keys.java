package io.galley.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in.
 *
 * @param known any of these opens; where there is none, nothing is locked
 */
public record Keys(Set<String> known) {
    private static final String SCHEME = "Bearer ";

    public Keys {
        known = known.stream().map(String::strip).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** @param authorization the header of that name */
    boolean admit(@Nullable String authorization) {
        if (known.isEmpty()) {
            return true;
        }
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] given = bytes(authorization.substring(SCHEME.length()).strip());
        boolean opens = false;
        for (String key : known) {
            // All are compared, and each to its end, so that the time tells nothing.
            opens |= MessageDigest.isEqual(bytes(key), given);
        }
        return opens;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
