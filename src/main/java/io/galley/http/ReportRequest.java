package io.galley.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that asks for a report.
 *
 * @param text the article
 * @param name what the sender calls it
 * @param sourceText the text it was translated from
 */
@Schema(description = "An article to examine. Only text is required.")
record ReportRequest(
        @Nullable
                @Schema(
                        required = true,
                        description = "The article: plain text, an empty line between paragraphs, headline first.",
                        examples = "Mayor Opens Library\n\nThe mayor has opened the new library.")
                String text,
        @Nullable
                @Schema(
                        description = "What you call the article; the report repeats it.",
                        examples = "mayor-opens-library")
                String name,
        @Nullable
                @Schema(
                        description = "The language of the article, as a BCP 47 tag.",
                        defaultValue = "en-US",
                        examples = "en-US")
                String targetLanguage,
        @Nullable @Schema(description = "The language it was translated from, as a BCP 47 tag.", examples = "id")
                String sourceLanguage,
        @Nullable @Schema(description = "The text it was translated from.") String sourceText,
        @Nullable
                @Schema(
                        implementation = Object.class,
                        oneOf = {String.class, Map.class},
                        description =
                                "The policy that the article is judged by: the name of one that the service keeps "
                                        + "(“default” is always there), or a policy as an object with the keys of galley.yaml; "
                                        + "/api/v1/schemas/policy is its JSON schema.",
                        defaultValue = "default",
                        examples = {"default", "{\"gate\": {\"fail-on\": {\"minor\": 5}}}"})
                JsonNode policy) {}
