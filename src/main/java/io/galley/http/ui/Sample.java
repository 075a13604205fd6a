package io.galley.http.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An article to try Galley on. */
final class Sample {
    static final String NAME = "sample article";
    static final String TEXT = text();

    private Sample() {}

    private static String text() {
        String file = "/sample/article.txt";
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
