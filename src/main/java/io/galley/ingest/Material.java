package io.galley.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text as it came in: bytes and what their sender says of them.
 *
 * @param name a file name or a title
 * @param mediaType the sender's media type, with its charset where there is one; {@code application/octet-stream} says nothing
 */
public record Material(String name, Optional<String> mediaType, byte[] bytes) {
    /**
     * A text that came in as a string; places in it are places in the string.
     *
     * @throws IngestException MALFORMED if it holds half of a surrogate pair, which no encoding can carry
     */
    public static Material ofText(String name, String text) {
        Characters.refuseHalfPairs(name, text);
        return new Material(name, Optional.of("text/plain;charset=utf-8"), text.getBytes(StandardCharsets.UTF_8));
    }
}
