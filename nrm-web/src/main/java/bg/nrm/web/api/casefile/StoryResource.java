package bg.nrm.web.api.casefile;

import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.ReadingACase;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingAContact;
import bg.nrm.casefile.RecordingAnInterview;
import bg.nrm.casefile.Reopening;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.casefile.Submission;
import bg.nrm.casefile.TakingBackASlip;
import bg.nrm.question.Answers;
import bg.nrm.web.api.once.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The story of a case: read in parts, only ever continued. */
@Path("cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StoryResource {

    private static final int PART = 100;

    @Inject
    private ReadingACase reading;

    @Inject
    private RecordingAContact contacts;

    @Inject
    private RecordingAnInterview interviews;

    @Inject
    private TakingBackASlip takingBack;

    @Inject
    private Reopening reopening;

    @Inject
    private CaseAnswers answers;

    @Inject
    private BodyCodes bodies;

    @GET
    @Path("{reference}/story")
    @Operation(summary = "The story in the order of recording, 100 entries at a time.")
    public StoryPart story(
            @PathParam("reference") String reference,
            @Parameter(description = "'next' of the part before")
                    @DefaultValue("0")
                    @Pattern(regexp = "\\d{1,9}")
                    @QueryParam("after")
                    String after) {
        List<StoryEntry> later =
                reading.read(CaseAnswers.reference(reference)).story().since(Integer.parseInt(after));
        List<Moment> part = later.stream()
                .limit(PART)
                .map(entry -> Moment.of(entry, bodies))
                .toList();
        return new StoryPart(
                part, later.size() > PART ? OptionalInt.of(part.get(PART - 1).position()) : OptionalInt.empty());
    }

    @POST
    @Once
    @Path("{reference}/contacts")
    @Operation(summary = "Records a contact with the person; after each, risk and plan are to be revised.")
    @APIResponseSchema(Told.class)
    public Response contact(@PathParam("reference") String reference, @NotNull @Valid Happened contact) {
        return answers.of(
                contacts.record(CaseAnswers.reference(reference), contact.answers(), Submission.direct()),
                contact,
                UnaryOperator.identity());
    }

    @POST
    @Once
    @Path("{reference}/interviews")
    @Operation(
            summary = "Records a talk with the person and what it was about."
                    + " 409 with what was asked before, unless it is said to be asked again on purpose.")
    @APIResponseSchema(Told.class)
    public Response interview(@PathParam("reference") String reference, @NotNull @Valid Interviewed interview) {
        Submission submission = interview.again() ? Submission.direct().onPurpose() : Submission.direct();
        return answers.of(
                interviews.record(
                        CaseAnswers.reference(reference),
                        interview
                                .happened()
                                .answers()
                                .kept(RecordingAnInterview.TOPICS, Set.copyOf(interview.topics())),
                        submission),
                interview,
                CaseAnswers::inStep);
    }

    @POST
    @Once
    @Path("{reference}/slips")
    @Operation(
            summary =
                    "Takes back what was recorded last, for some minutes and by whoever recorded it. Both entries stay in"
                            + " the story; what was taken back counts for nothing.")
    @APIResponseSchema(Told.class)
    public Response takeBack(@PathParam("reference") String reference, @NotNull @Valid TakenBack slip) {
        return answers.of(
                takingBack.record(
                        CaseAnswers.reference(reference),
                        Answers.NONE
                                .with(TakingBackASlip.POSITION, slip.position())
                                .kept(ActForm.NOTE, slip.note().orElse(null)),
                        Submission.direct()),
                slip,
                UnaryOperator.identity());
    }

    @POST
    @Once
    @Path("{reference}/reopenings")
    @Operation(summary = "Opens a closed case again, or begins a further episode.")
    @APIResponseSchema(Told.class)
    public Response reopen(@PathParam("reference") String reference, @NotNull @Valid CaseReopenedBody reopened) {
        CaseReference known = CaseAnswers.reference(reference);
        Recording result = reopening.record(
                known,
                reopened.happened()
                        .answers()
                        .with(Reopening.EPISODE, reopened.reason().isEmpty())
                        .kept(Reopening.REASON, reopened.reason().orElse(null)),
                Submission.direct());
        return answers.of(result, reopened, CaseAnswers::inStep);
    }
}
