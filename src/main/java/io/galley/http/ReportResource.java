package io.galley.http;

import io.galley.http.Intake.Wishes;
import io.galley.ingest.Material;
import io.galley.render.ReportJson;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** An article in, a report out. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "An article in, a report out")
final class ReportResource {
    private static final String EXAMPLE =
            """
            {
              "name": "harbour-talks",
              "text": "Ministers Meet In The Harbour\\n\\nMinister Ana Reyes spoke on the phone with Minister Ana Reyes on Monday."
            }""";

    private final Reports reports;
    private final Intake intake;

    @Inject
    ReportResource(Reports reports, Intake intake) {
        this.reports = reports;
        this.intake = intake;
    }

    /** Examines an article that comes as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createReport",
            summary = "Examine an article",
            description =
                    "Returns every problem with its place and a verdict. Findings are no error: the status is 200 "
                            + "whatever the verdict. Places are UTF-16 code units of the submitted text, the end exclusive. Equal "
                            + "requests give equal reports; nothing is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "The request cannot be used; the problem says why",
            content = @Content(mediaType = ProblemDoc.MEDIA_TYPE, schema = @Schema(implementation = ProblemDoc.class)))
    @APIResponse(
            responseCode = "413",
            description = "The text or the request is too large",
            content = @Content(mediaType = ProblemDoc.MEDIA_TYPE, schema = @Schema(implementation = ProblemDoc.class)))
    @APIResponse(
            responseCode = "415",
            description = "Galley does not read this format or content type",
            content = @Content(mediaType = ProblemDoc.MEDIA_TYPE, schema = @Schema(implementation = ProblemDoc.class)))
    @APIResponse(
            responseCode = "503",
            description = "Too many articles wait; Retry-After says when to come again",
            content = @Content(mediaType = ProblemDoc.MEDIA_TYPE, schema = @Schema(implementation = ProblemDoc.class)))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportRequest.class),
                            example = EXAMPLE))
    public ReportJson examine(@Nullable ReportRequest request) {
        if (request == null) {
            throw Problem.of(ProblemType.NOT_JSON, "The request holds no JSON object. Send one with the field text.")
                    .toException();
        }
        Material target = Optional.ofNullable(request.text())
                .map(text -> Intake.text("text", Optional.ofNullable(request.name()), text))
                .orElseThrow(() -> Problem.of(
                                ProblemType.INVALID_REQUEST, "The field text is missing: it holds the article.")
                        .with("field", "text")
                        .toException());
        return report(
                target,
                Optional.ofNullable(request.sourceText())
                        .map(text -> Intake.text("sourceText", Optional.empty(), text)),
                new Wishes(
                        Optional.ofNullable(request.targetLanguage()),
                        Optional.ofNullable(request.sourceLanguage()),
                        Optional.ofNullable(request.policy())));
    }

    /** Examines an article that comes as a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "createReport")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ReportForm.Doc.class)))
    public ReportJson upload(MultipartFormDataInput parts) {
        ReportForm form = new ReportForm(parts);
        return report(
                form.text("target", "text", form.words("name")).orElseThrow(() -> Problem.of(
                                ProblemType.INVALID_REQUEST,
                                "The part target is missing: it holds the file of the article. The field text may "
                                        + "hold its text instead.")
                        .with("field", "target")
                        .toException()),
                form.text("source", "sourceText", Optional.empty()),
                new Wishes(form.words("targetLanguage"), form.words("sourceLanguage"), form.wordsOrObject("policy")));
    }

    private ReportJson report(Material target, Optional<Material> source, Wishes wishes) {
        return ReportJson.of(reports.of(intake.order(target, source, wishes)));
    }
}
