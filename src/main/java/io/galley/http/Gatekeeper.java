package io.galley.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses whoever has no key, where one is wanted; and, in words, what Quarkus would refuse without any, or take for an error of
 * its own: bodies that are too large, and content types that cannot be read.
 */
@Singleton
final class Gatekeeper {
    private final Provider<RequestLimit> limit;
    private final Provider<Keys> keys;
    private final ObjectMapper json;

    /**
     * @param limit not there yet when Quarkus makes its filters, at build time
     * @param keys the same
     */
    @Inject
    Gatekeeper(Provider<RequestLimit> limit, Provider<Keys> keys, ObjectMapper json) {
        this.limit = limit;
        this.keys = keys;
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2).handler(this::key);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::announcedBody);
    }

    /** Whoever watches over the service has no key, and whoever was refused reads why. */
    private void key(RoutingContext context) {
        String path = context.normalizedPath();
        boolean isOpen = path.startsWith("/q/health") || path.startsWith("/problems/");
        if (isOpen || keys.get().admit(context.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            answer(context, Problem.of(ProblemType.KEY_REQUIRED, ProblemType.KEY_REQUIRED.remedy()));
        }
    }

    /** What is too large by its own account is not read at all. */
    private void announcedBody(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit.get().bytes()) {
            context.next();
        } else {
            answer(context, limit.get().exceeded());
        }
    }

    private void answer(RoutingContext context, Problem problem) {
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE.toString())
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written as JSON", e);
        }
    }

    @ServerRequestFilter(preMatching = true)
    void unannouncedBody(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            readable(type);
        }
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null && request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit.get()));
        }
    }

    private static void readable(String contentType) {
        MediaType type;
        try {
            type = MediaType.valueOf(contentType);
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                            ProblemType.UNSUPPORTED_CONTENT_TYPE,
                            "The content type " + Quoted.of(contentType) + " cannot be read. "
                                    + ProblemType.UNSUPPORTED_CONTENT_TYPE.remedy())
                    .toException();
        }
        if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
                && !type.isWildcardType()
                && !type.getParameters().containsKey("boundary")) {
            throw Problem.of(
                            ProblemType.BROKEN_UPLOAD,
                            "The content type multipart/form-data gives no boundary, so its parts cannot be told apart.")
                    .toException();
        }
    }
}
