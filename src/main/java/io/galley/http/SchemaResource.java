package io.galley.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.galley.render.ReportSchema;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forms of what goes in and comes out, as JSON schemas (2020-12). */
@Path("/api/v1/schemas")
@Produces(SchemaResource.MEDIA_TYPE)
@Tag(name = "Schemas", description = "The forms of what goes in and comes out")
final class SchemaResource {
    static final String MEDIA_TYPE = "application/schema+json";

    private final Policies policies;

    @Inject
    SchemaResource(Policies policies) {
        this.policies = policies;
    }

    /** Of reports. */
    @GET
    @Path("report")
    @Operation(operationId = "getReportSchema", summary = "The JSON schema of reports")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public ObjectNode report() {
        return ReportSchema.get();
    }

    /** Of policies, in a file or in a request. */
    @GET
    @Path("policy")
    @Operation(operationId = "getPolicySchema", summary = "The JSON schema of policies, in a file or in a request")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, Object> policy() {
        return policies.schema();
    }
}
