package io.galley.http.ui;

import io.galley.http.Handbook;
import io.galley.http.Html;
import io.galley.http.Intake;
import io.galley.http.Intake.Wishes;
import io.galley.http.Order;
import io.galley.http.Problem;
import io.galley.http.ProblemException;
import io.galley.http.Reports;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page at {@code /}. It works as a plain form; a script only makes it quicker. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
final class PageResource {
    private final Reports reports;
    private final Intake intake;
    private final Handbook handbook;

    @Inject
    PageResource(Reports reports, Intake intake, Handbook handbook) {
        this.reports = reports;
        this.intake = intake;
        this.handbook = handbook;
    }

    /** The empty form. */
    @GET
    @Operation(hidden = true)
    public Response form() {
        return Html.response(page(form("", "", "", ""), Optional.empty(), Optional.empty()));
    }

    /** The sample article, examined. */
    @GET
    @Path("sample")
    @Operation(hidden = true)
    public Response sample() {
        return examined(form(Sample.TEXT, "", "", ""), Sample.NAME);
    }

    /** What was pasted, examined. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response examine(
            @FormParam("text") @Nullable String text,
            @FormParam("sourceText") @Nullable String sourceText,
            @FormParam("targetLanguage") @Nullable String targetLanguage,
            @FormParam("sourceLanguage") @Nullable String sourceLanguage) {
        return examined(form(lines(text), lines(sourceText), lines(targetLanguage), lines(sourceLanguage)), "article");
    }

    private Response examined(FormView form, String name) {
        try {
            ReportView report = ReportView.of(reports.of(order(form, name)));
            return Html.response(page(form, Optional.of(report), Optional.empty()));
        } catch (ProblemException e) {
            return Html.response(e.problem(), page(form, Optional.empty(), Optional.of(e.problem())));
        }
    }

    private Page page(FormView form, Optional<ReportView> report, Optional<Problem> problem) {
        return new Page(form, handbook.specs(), report, problem);
    }

    private Order order(FormView form, String name) {
        return intake.order(
                Intake.text("text", Optional.of(name), form.text()),
                Optional.of(form.sourceText())
                        .filter(text -> !text.isBlank())
                        .map(text -> Intake.text("sourceText", Optional.empty(), text)),
                new Wishes(Optional.of(form.targetLanguage()), Optional.of(form.sourceLanguage()), Optional.empty()));
    }

    private FormView form(String text, String sourceText, String targetLanguage, String sourceLanguage) {
        return FormView.of(intake, text, sourceText, targetLanguage, sourceLanguage);
    }

    /** Forms send every line break as two characters, whatever was pasted. */
    private static String lines(@Nullable String field) {
        return Objects.requireNonNullElse(field, "").replace("\r\n", "\n");
    }
}
