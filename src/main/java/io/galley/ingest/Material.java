package io.galley.ingest;

import java.util.Optional;

/**
 * A text as it came in: bytes and what their sender says of them.
 *
 * @param name a file name or a title
 * @param mediaType the sender's media type, with its charset where there is one
 */
public record Material(String name, Optional<String> mediaType, byte[] bytes) {}
