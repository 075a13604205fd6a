package io.galley.http;

import io.galley.http.Intake.Wishes;
import io.galley.render.InspectionJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** An article in, all that the checks find in it out: for {@code galley check --server}, which judges by its own policy. */
@Path("/api/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections", description = "An article in, what the checks find out, before any policy")
final class InspectionResource {
    private final Reports reports;
    private final Intake intake;

    @Inject
    InspectionResource(Reports reports, Intake intake) {
        this.reports = reports;
        this.intake = intake;
    }

    /** Examines an article and judges nothing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "createInspection",
            summary = "Examine an article without judging it",
            description =
                    "What the command line asks for, which applies policy, baseline and suppressions itself. Findings are "
                            + "neither merged nor folded. A policy in the request is passed over.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ReportForm.Doc.class)))
    public InspectionJson inspect(MultipartFormDataInput parts) {
        ReportForm form = new ReportForm(parts);
        return reports.inspection(intake.order(
                        form.text("target", "text", form.words("name")).orElseThrow(() -> Problem.of(
                                        ProblemType.INVALID_REQUEST,
                                        "The part target is missing: it holds the file of the article.")
                                .with("field", "target")
                                .toException()),
                        form.text("source", "sourceText", Optional.empty()),
                        new Wishes(form.words("targetLanguage"), form.words("sourceLanguage"), Optional.empty()))
                .submission());
    }
}
