package bg.nrm.web.api.casefile;

import bg.nrm.casefile.ReadingACase;
import bg.nrm.casefile.Submission;
import bg.nrm.consent.Consents;
import bg.nrm.consent.RecordingConsent;
import bg.nrm.web.api.once.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the person of a case was asked and answered. */
@Path("cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    @Inject
    private ReadingACase reading;

    @Inject
    private Consents consents;

    @Inject
    private RecordingConsent recording;

    @Inject
    private CaseAnswers answers;

    @Inject
    private BodyCodes bodies;

    @GET
    @Path("{reference}/consents")
    @Operation(summary = "Every answer, the earliest first; the last to each question counts.")
    public ConsentList consents(@PathParam("reference") String reference) {
        return new ConsentList(consents.of(reading.read(CaseAnswers.reference(reference))).stream()
                .map(given -> ConsentBody.of(given, bodies))
                .toList());
    }

    @POST
    @Once
    @Path("{reference}/consents")
    @Operation(summary = "Records an answer: yes, no, or no longer. A withdrawal takes effect at once.")
    @APIResponseSchema(Told.class)
    public Response record(@PathParam("reference") String reference, @NotNull @Valid ConsentBody consent) {
        return answers.of(
                recording.record(
                        CaseAnswers.reference(reference),
                        consent.said(bodies.ids(consent.recipient())),
                        Submission.direct()),
                consent,
                field -> field.equals("happenedAt") ? "answeredAt" : field);
    }
}
