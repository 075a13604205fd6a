package io.galley.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.galley.ingest.IngestException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request was refused, after RFC 9457.
 *
 * @param type a path that names the kind of problem; {@code about:blank} where the status says all
 * @param title the same for all problems of a type
 * @param status the HTTP status
 * @param detail what was wrong this time, where, and what to do
 * @param extensions members that only some types have
 */
public record Problem(
        String type, String title, int status, String detail, @JsonAnyGetter Map<String, Object> extensions) {

    /** The media type that it is sent as. */
    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** The member that says after how many seconds to come again. */
    static final String RETRY_AFTER = "retryAfterSeconds";

    public Problem {
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri().toString(), type.title(), type.status(), detail, Map.of());
    }

    /** Nothing is at the address that was asked for. */
    public static Problem notFound() {
        return of(Response.Status.NOT_FOUND);
    }

    /** What a status without any words of ours means. */
    static Problem of(Response.StatusType status) {
        return ProblemType.ofStatus(status.getStatusCode())
                .map(type -> of(type, type.title() + ". " + type.remedy()))
                .orElseGet(() -> new Problem(
                        "about:blank",
                        status.getReasonPhrase(),
                        status.getStatusCode(),
                        status.getReasonPhrase(),
                        Map.of()));
    }

    static Problem of(IngestException e) {
        ProblemType type =
                switch (e.fault()) {
                    case EMPTY -> ProblemType.EMPTY_TEXT;
                    case TOO_LARGE -> ProblemType.TEXT_TOO_LARGE;
                    case MALFORMED -> ProblemType.MALFORMED_TEXT;
                    case UNSUPPORTED_FORMAT -> ProblemType.UNSUPPORTED_FORMAT;
                    case UNSUPPORTED_LANGUAGE -> ProblemType.UNSUPPORTED_LANGUAGE;
                };
        return of(type, String.valueOf(e.getMessage()));
    }

    /** The same with one more member. */
    Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new Problem(type, title, status, detail, more);
    }

    /** The response with what a problem says in headers. */
    Response.ResponseBuilder headersOf(Response.ResponseBuilder response) {
        return extensions.get(RETRY_AFTER) instanceof Integer seconds
                ? response.header(HttpHeaders.RETRY_AFTER, seconds)
                : response;
    }

    public ProblemException toException() {
        return new ProblemException(this);
    }
}
