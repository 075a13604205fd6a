package io.galley.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pages that run no script and load no style but Galley's own, whatever stands in an article. */
public final class Html {
    private static final String OWN_FILES_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Html() {}

    /** The page, ready to be sent. */
    public static Response response(TemplateInstance page) {
        return response(Response.Status.OK.getStatusCode(), page).build();
    }

    /** The page that shows a problem, with the problem's status. */
    public static Response response(Problem problem, TemplateInstance page) {
        return problem.headersOf(response(problem.status(), page)).build();
    }

    private static Response.ResponseBuilder response(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", OWN_FILES_ONLY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .entity(page.render());
    }
}
