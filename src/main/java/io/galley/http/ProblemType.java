package io.galley.http;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of refusal. The name is part of the API: clients compare {@link #uri()}. */
public enum ProblemType {
    EMPTY_TEXT(
            400,
            "There is no text to read",
            "Send the article in the field text, or its file in the part target. White space alone is not an article."),
    TEXT_TOO_LARGE(
            413,
            "The text is too long",
            "Split the article, or ask whoever runs this Galley to raise galley.max-characters."),
    MALFORMED_TEXT(
            400,
            "The text is damaged",
            "The text holds what no text holds: half of a surrogate pair, a control character, bytes that are not of its "
                    + "encoding. It was damaged before it came here, most often by being cut at a fixed length or read in the "
                    + "wrong encoding. Mend it where it is made."),
    UNSUPPORTED_LANGUAGE(
            400,
            "Galley does not read this language",
            "Name one of the languages that the problem lists, as a BCP 47 tag such as en-US."),
    UNSUPPORTED_FORMAT(
            415,
            "Galley does not read this format",
            "Send plain text, HTML or DOCX, with a file name or a content type that says which."),
    UNKNOWN_POLICY(400, "There is no such policy", "Name one of the policies that the problem lists, or none."),
    INVALID_POLICY(
            400,
            "The policy cannot be followed",
            "Mend what the problem lists. A policy in a request has the keys of galley.yaml; GET /api/v1/schemas/policy "
                    + "describes them."),
    UNKNOWN_CHECK(404, "There is no such check", "GET /api/v1/checks lists them all."),
    NOT_JSON(
            400,
            "The request is not JSON",
            "Send one JSON object in UTF-8. The problem says at which line and column the reading stopped."),
    INVALID_REQUEST(
            400,
            "The request is not of the right form",
            "A field is missing, unknown, repeated or of the wrong type; the problem says which. Galley does not pass over "
                    + "unknown fields, since a misspelled one would change the result without a word."),
    BROKEN_UPLOAD(
            400,
            "The upload is broken",
            "The body is not the form that its content type announces, or it ends too early. Send it again; leave the "
                    + "boundary to the library that builds the form."),
    UNSUPPORTED_CONTENT_TYPE(
            415,
            "This content type is not accepted here",
            "Send application/json or multipart/form-data, and say so in Content-Type."),
    NOT_ACCEPTABLE(406, "Galley cannot answer in this format", "Accept application/json, or leave Accept out."),
    KEY_REQUIRED(
            401,
            "This Galley wants a key",
            "Send Authorization: Bearer with a key that whoever runs this Galley gave you; galley check takes it from GALLEY_KEY."),
    NOT_FOUND(404, "There is nothing at this address", "The API is described at /q/swagger-ui, and the page is at /."),
    METHOD_NOT_ALLOWED(405, "This method is not allowed here", "The header Allow names the methods that are."),
    REQUEST_TOO_LARGE(
            413,
            "The request is too large",
            "Send less in one request, or ask whoever runs this Galley to raise galley.max-request-size."),
    BAD_REQUEST(400, "The request cannot be understood", "It breaks the rules of HTTP; look at how it was built."),
    BUSY(503, "Galley is busy", "Send the request again after the seconds that the header Retry-After gives."),
    INTERNAL(
            500,
            "Something went wrong inside Galley",
            "It is not your fault. Tell whoever runs this Galley the id in the problem: its log has the details under it.");

    private final int status;
    private final String title;
    private final String remedy;

    ProblemType(int status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    /** The type that a framework's bare status stands for, where there is one. */
    static Optional<ProblemType> ofStatus(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 -> BAD_REQUEST;
                    case 401 -> KEY_REQUIRED;
                    case 404 -> NOT_FOUND;
                    case 405 -> METHOD_NOT_ALLOWED;
                    case 406 -> NOT_ACCEPTABLE;
                    case 413 -> REQUEST_TOO_LARGE;
                    case 415 -> UNSUPPORTED_CONTENT_TYPE;
                    default -> null;
                });
    }

    /** The type that a path names. */
    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The same for every problem of the type. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Names the type; also the path of the page that explains it. */
    public URI uri() {
        return UriBuilder.fromPath("/problems/{slug}").build(slug());
    }
}
