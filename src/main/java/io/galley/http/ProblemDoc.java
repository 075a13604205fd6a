package io.galley.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a {@link Problem} looks like, for the description of the API. */
@Schema(name = "Problem", description = "Why a request was refused, after RFC 9457.")
record ProblemDoc(
        @Schema(
                        description = "Names the kind of problem; the page at this path explains it.",
                        examples = "/problems/unsupported-language")
                String type,
        @Schema(examples = "Galley does not read this language") String title,
        @Schema(examples = "400") int status,
        @Schema(description = "What was wrong this time, where, and what to do.") String detail,
        @Schema(description = "The field that was wrong, where it is one.", examples = "targetLanguage") String field,
        @Schema(description = "What could have stood there, where that can be listed.") List<String> supported,
        @Schema(description = "Each fault of a policy for itself.") List<Fault> errors) {
    @Schema(name = "Fault", description = "One thing that is wrong in a request.")
    record Fault(
            @Schema(
                            description = "A JSON pointer into the request, as a fragment (RFC 6901).",
                            examples = "#/policy/checks/acronim")
                    String pointer,
            @Schema(description = "What is wrong there, with the nearest name that is known.") String detail) {}

    static final String MEDIA_TYPE = "application/problem+json";
}
