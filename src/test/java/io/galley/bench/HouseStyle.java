package io.galley.bench;

import io.galley.terms.Glossary;
import io.galley.terms.file.GlossaryFile;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The glossary by which the checks of terminology are measured. The clean stories keep to it, but for an oversight. */
final class HouseStyle {
    static final Glossary GLOSSARY = read();

    private HouseStyle() {}

    private static Glossary read() {
        try {
            return GlossaryFile.read(Path.of(Objects.requireNonNull(HouseStyle.class.getResource("glossary.csv"))
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
