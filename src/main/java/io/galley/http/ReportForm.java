package io.galley.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.galley.ingest.Material;
import io.galley.text.Nearest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The parts of a {@code multipart/form-data} request, each known and there once. */
final class ReportForm {
    private static final Set<String> FILES = Set.of("target", "source");
    private static final Set<String> WORDS =
            Set.of("text", "sourceText", "name", "targetLanguage", "sourceLanguage", "policy");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, FormValue> parts = new TreeMap<>();

    /** What the form looks like, for the description of the API. */
    @Schema(name = "ReportForm", description = "An article to examine, as a file or as text.")
    record Doc(
            @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            format = "binary",
                            description = "The file of the article: plain text, HTML or DOCX.")
                    String target,
            @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            format = "binary",
                            description = "The file of the text it was translated from.")
                    String source,
            @Schema(description = "The article as text, in place of target.") String text,
            @Schema(description = "The text it was translated from, in place of source.") String sourceText,
            @Schema(description = "What you call the article; the name of the file if left out.") String name,
            @Schema(defaultValue = "en-US") String targetLanguage,
            String sourceLanguage,
            @Schema(
                            defaultValue = "default",
                            description = "The name of a policy that the service keeps, or a policy as a JSON object.")
                    String policy) {}

    /** Refuses a part that is unknown or there twice. */
    ReportForm(MultipartFormDataInput form) {
        Set<String> known = new TreeSet<>(FILES);
        known.addAll(WORDS);
        for (Map.Entry<String, Collection<FormValue>> part : form.getValues().entrySet()) {
            String name = part.getKey();
            if (name == null) {
                throw Problem.of(ProblemType.BROKEN_UPLOAD, "A part of the form has no name.")
                        .toException();
            }
            if (!known.contains(name)) {
                throw Problem.of(
                                ProblemType.INVALID_REQUEST,
                                "There is no field " + Quoted.of(name) + "." + Nearest.question(name, known))
                        .with("known", known)
                        .toException();
            }
            if (part.getValue().size() > 1) {
                throw invalid(
                        name,
                        "The field " + name + " is there " + part.getValue().size() + " times.");
            }
            part.getValue().forEach(value -> parts.put(name, value));
        }
    }

    /** A field of plain words. */
    Optional<String> words(String name) {
        return Optional.ofNullable(parts.get(name)).map(value -> {
            if (value.isFileItem()) {
                throw invalid(name, "The field " + name + " must be plain words, not a file.");
            }
            return value.getValue();
        });
    }

    /** A field of plain words, or of JSON where they begin like an object. */
    Optional<JsonNode> wordsOrObject(String name) {
        return words(name)
                .map(words -> words.stripLeading().startsWith("{") ? object(name, words) : new TextNode(words));
    }

    private static JsonNode object(String name, String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw Problem.of(
                            ProblemType.NOT_JSON,
                            "The field " + name + " cannot be read as JSON: "
                                    + Quoted.plain(e.getOriginalMessage(), 200) + ".")
                    .with("field", name)
                    .toException();
        }
    }

    /** A text that is either a file in the part {@code file} or words in the field {@code field}. */
    Optional<Material> text(String file, String field, Optional<String> name) {
        Optional<FormValue> upload = Optional.ofNullable(parts.get(file)).filter(part -> !isLeftEmpty(part));
        Optional<String> words = words(field).filter(text -> upload.isEmpty() || !text.isBlank());
        if (words.isPresent() && upload.isPresent()) {
            throw invalid(field, "There are both " + file + " and " + field + "; send one of them.");
        }
        return words.map(text -> Intake.text(field, name, text))
                .or(() -> upload.map(part ->
                        part.isFileItem() ? material(part, file, name) : Intake.text(file, name, part.getValue())));
    }

    /** Browsers send a part without a name for a file that was not chosen. */
    private static boolean isLeftEmpty(FormValue part) {
        return part.isFileItem()
                && fileName(part).filter(name -> !name.isBlank()).isEmpty();
    }

    private static Material material(FormValue part, String field, Optional<String> name) {
        try (InputStream in = part.getFileItem().getInputStream()) {
            return new Material(
                    Intake.name(name.filter(words -> !words.isBlank()).or(() -> fileName(part)), field),
                    Optional.ofNullable(part.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE)),
                    in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the upload in the part " + field + " cannot be read back", e);
        }
    }

    /** Some browsers send the whole path. */
    private static Optional<String> fileName(FormValue part) {
        return Optional.ofNullable(part.getFileName())
                .map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    private static ProblemException invalid(String field, String detail) {
        return Problem.of(ProblemType.INVALID_REQUEST, detail)
                .with("field", field)
                .toException();
    }
}
