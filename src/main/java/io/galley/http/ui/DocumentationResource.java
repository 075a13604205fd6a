package io.galley.http.ui;

import io.galley.http.Handbook;
import io.galley.http.Html;
import io.galley.http.Problem;
import io.galley.http.ProblemType;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the checks are and what the problems mean, from the code that they are made of. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
final class DocumentationResource {
    private final Handbook handbook;

    @Inject
    DocumentationResource(Handbook handbook) {
        this.handbook = handbook;
    }

    /** All checks. */
    @GET
    @Path("checks")
    @Operation(hidden = true)
    public Response checks() {
        return Html.response(
                new CheckList(handbook.specs().stream().map(CheckView::new).toList()));
    }

    /** One check. */
    @GET
    @Path("checks/{id}")
    @Operation(hidden = true)
    public Response check(@PathParam("id") String id) {
        return Html.response(new CheckPage(new CheckView(handbook.spec(id))));
    }

    /** All types of problems. */
    @GET
    @Path("problems")
    @Operation(hidden = true)
    public Response problems() {
        return Html.response(new ProblemList(List.of(ProblemType.values())));
    }

    /** One type of problem. */
    @GET
    @Path("problems/{slug}")
    @Operation(hidden = true)
    public Response problem(@PathParam("slug") String slug) {
        ProblemType type =
                ProblemType.ofSlug(slug).orElseThrow(() -> Problem.notFound().toException());
        return Html.response(new ProblemList(List.of(type)));
    }
}
