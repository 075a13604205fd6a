package io.galley.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.galley.text.Nearest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Answers every request that fails, whoever made it fail, with a {@link Problem}; a browser gets it as a page. */
final class RefusedRequests {
    private static final Logger LOG = System.getLogger(RefusedRequests.class.getName());

    @ServerExceptionMapper
    Response refused(ProblemException e, HttpHeaders headers, UriInfo uri) {
        return response(e.problem(), headers, uri);
    }

    /** Quarkus has a mapper of its own for this one. */
    @ServerExceptionMapper
    Response wrongJson(MismatchedInputException e, HttpHeaders headers, UriInfo uri) {
        return response(problem(e), headers, uri);
    }

    @ServerExceptionMapper
    Response refusedByTheFramework(WebApplicationException e, HttpHeaders headers, UriInfo uri) {
        Response original = e.getResponse();
        if (original.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
            return response(internal(e), headers, uri);
        }
        Problem problem = e.getCause() instanceof JsonProcessingException json
                ? problem(json)
                : Problem.of(original.getStatusInfo());
        Response response = response(problem, headers, uri);
        if (original.getStatus() == ProblemType.METHOD_NOT_ALLOWED.status()) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed(uri.getPath()));
        }
        return response;
    }

    /** Comes from the reading of a request; nothing of ours lets one out. */
    @ServerExceptionMapper
    Response brokenOff(IOException e, HttpHeaders headers, UriInfo uri) {
        LOG.log(Level.WARNING, "a request broke off: " + e);
        return response(
                Problem.of(
                        ProblemType.BROKEN_UPLOAD,
                        "The body of the request ends before its content type says that it should, or cannot be read. "
                                + "Send it again."),
                headers,
                uri);
    }

    /** RFC 9110 demands this header, and Quarkus leaves it out. */
    private static String allowed(String path) {
        return switch (path) {
            case "/" -> "GET, HEAD, OPTIONS, POST";
            case "/api/v1/reports" -> "OPTIONS, POST";
            default -> "GET, HEAD, OPTIONS";
        };
    }

    @ServerExceptionMapper
    Response failed(Throwable e, HttpHeaders headers, UriInfo uri) {
        return response(internal(e), headers, uri);
    }

    private static Problem internal(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "request failed, id " + id, e);
        return Problem.of(
                        ProblemType.INTERNAL,
                        "The request failed inside Galley, not by your fault. The log of this Galley has the details under "
                                + "the id " + id + ".")
                .with("instance", "urn:uuid:" + id);
    }

    private static Problem problem(JsonProcessingException e) {
        if (e.getCause() instanceof ProblemException refusal) {
            return refusal.problem();
        }
        String where = where(e.getLocation());
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            return Problem.of(
                            ProblemType.INVALID_REQUEST,
                            "There is no field " + Quoted.of(unknown.getPropertyName()) + where + "."
                                    + Nearest.question(unknown.getPropertyName(), known))
                    .with("known", known);
        }
        if (e instanceof MismatchedInputException mismatch) {
            String field = path(mismatch);
            return field.isEmpty()
                    ? Problem.of(
                            ProblemType.INVALID_REQUEST,
                            "The request must be one JSON object with the field text, and nothing before or after it.")
                    : Problem.of(
                                    ProblemType.INVALID_REQUEST,
                                    "The field " + Quoted.of(field) + where + " must be a string.")
                            .with("field", field);
        }
        String message = e instanceof JsonMappingException && e.getCause() instanceof JsonProcessingException cause
                ? cause.getOriginalMessage()
                : e.getOriginalMessage();
        return Problem.of(
                ProblemType.NOT_JSON,
                "The request cannot be read as JSON" + where + ": " + Quoted.plain(String.valueOf(message), 200) + ".");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static String where(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static Response response(Problem problem, HttpHeaders headers, UriInfo uri) {
        return isForABrowser(headers, uri)
                ? Html.response(problem, new ProblemPage(problem))
                : problem.headersOf(Response.status(problem.status())
                                .type(Problem.MEDIA_TYPE)
                                .entity(problem))
                        .build();
    }

    private static boolean isForABrowser(HttpHeaders headers, UriInfo uri) {
        return !uri.getPath().startsWith("/api/")
                && (headers.getHeaderString("HX-Request") != null
                        || headers.getAcceptableMediaTypes().stream()
                                .anyMatch(
                                        type -> !type.isWildcardType() && type.isCompatible(MediaType.TEXT_HTML_TYPE)));
    }
}
