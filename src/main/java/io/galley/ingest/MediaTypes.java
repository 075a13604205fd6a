package io.galley.ingest;

import io.galley.ingest.IngestException.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** What a sender says of a file, what its name says, and what its bytes say. */
final class MediaTypes {
    /** Types that a sender gives who does not know. */
    private static final Set<String> UNSAID = Set.of(
            "application/octet-stream", "binary/octet-stream", "application/x-binary", "application/unknown", "*/*");

    private MediaTypes() {}

    /** The sender's type without parameters, in lower case. */
    static Optional<String> claimed(Material material) {
        return parsed(material).map(type -> type.getBaseType().toString()).filter(type -> !UNSAID.contains(type));
    }

    static Optional<Charset> charset(Material material) {
        return parsed(material)
                .map(type -> type.getParameters().get("charset"))
                .map(label -> Charsets.named(material.name(), label));
    }

    private static Optional<MediaType> parsed(Material material) {
        return material.mediaType().map(type -> {
            MediaType parsed = MediaType.parse(type);
            if (parsed == null) {
                throw new IngestException(
                        Fault.MALFORMED, material.name() + ": “" + type + "” is not a media type; leave it out");
            }
            return parsed;
        });
    }

    /** The type that the name's ending stands for. */
    static Optional<String> byName(Material material) {
        String name = material.name().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of("text/plain");
            case "html", "htm" -> Optional.of("text/html");
            case "docx" -> Optional.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            default -> byTikasTable(material);
        };
    }

    /** The table takes half a second to load, which the usual names need not wait for. */
    private static Optional<String> byTikasTable(Material material) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, material.name());
        return known(detect(null, metadata));
    }

    /** The type of what is not text, by its first bytes. */
    static Optional<String> byContent(Material material) {
        return known(detect(new ByteArrayInputStream(material.bytes()), new Metadata()));
    }

    private static Optional<String> known(String type) {
        return Optional.of(type).filter(t -> !t.equals(MediaType.OCTET_STREAM.toString()));
    }

    private static String detect(@Nullable InputStream in, Metadata metadata) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, metadata)
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
