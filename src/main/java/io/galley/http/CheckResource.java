package io.galley.http;

import io.galley.render.CheckJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What Galley looks for. */
@Path("/api/v1/checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks", description = "What Galley looks for")
final class CheckResource {
    private final Handbook handbook;

    @Inject
    CheckResource(Handbook handbook) {
        this.handbook = handbook;
    }

    /** Every check, by id. */
    @GET
    @Operation(operationId = "listChecks", summary = "Every check, by id")
    public List<CheckJson> all() {
        return handbook.specs().stream().map(CheckJson::of).toList();
    }

    /** One check. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getCheck", summary = "One check: what it finds, why it matters, where it errs, examples")
    @APIResponse(
            responseCode = "200",
            description = "The check",
            content = @Content(schema = @Schema(implementation = CheckJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no check of that id; the problem names the nearest",
            content = @Content(mediaType = ProblemDoc.MEDIA_TYPE, schema = @Schema(implementation = ProblemDoc.class)))
    public CheckJson one(@Parameter(example = "self-reference") @jakarta.ws.rs.PathParam("id") String id) {
        return CheckJson.of(handbook.spec(id));
    }
}
