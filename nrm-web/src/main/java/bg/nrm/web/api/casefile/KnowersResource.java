package bg.nrm.web.api.casefile;

import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.DecliningAReferral;
import bg.nrm.casefile.InvitingAnAuthority;
import bg.nrm.casefile.ReadingWhoKnows;
import bg.nrm.casefile.Submission;
import bg.nrm.casefile.TakingABodyOut;
import bg.nrm.question.Answers;
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
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Which other bodies know a case: who is let in, who is taken out, who says that it can do nothing. */
@Path("cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class KnowersResource {

    @Inject
    private InvitingAnAuthority inviting;

    @Inject
    private TakingABodyOut takingOut;

    @Inject
    private DecliningAReferral declining;

    @Inject
    private ReadingWhoKnows reading;

    @Inject
    private Clock clock;

    @Inject
    private CaseAnswers answers;

    @Inject
    private BodyCodes bodies;

    @GET
    @Path("{reference}/bodies")
    @Operation(
            summary =
                    "The bodies that know the case or once did, on what ground and until when. For the body that leads the case alone.")
    public KnowerList knowers(@PathParam("reference") String reference) {
        return new KnowerList(reading.knowers(CaseAnswers.reference(reference)).stream()
                .map(knower -> KnowerShown.of(knower, clock.instant(), bodies))
                .toList());
    }

    @POST
    @Once
    @Path("{reference}/removals")
    @Operation(
            summary =
                    "Ends the access of a body that knows the case by a referral or an invitation, with its next request.")
    @APIResponseSchema(Told.class)
    public Response takeOut(@PathParam("reference") String reference, @NotNull @Valid BodyTakenOut out) {
        return answers.of(
                takingOut.record(
                        CaseAnswers.reference(reference),
                        Answers.NONE
                                .with(TakingABodyOut.BODY, bodies.id(out.body()))
                                .with(TakingABodyOut.REASON, out.reason())
                                .kept(ActForm.NOTE, out.note().orElse(null)),
                        Submission.direct()),
                out,
                UnaryOperator.identity());
    }

    @POST
    @Once
    @Path("{reference}/declines")
    @Operation(
            summary = "Says that the system's own body, which was contacted or invited, can do nothing in the case."
                    + " It knows the case no more.")
    @APIResponseSchema(Told.class)
    public Response decline(@PathParam("reference") String reference, @NotNull @Valid ReferralDeclined declined) {
        return answers.of(
                declining.record(
                        CaseAnswers.reference(reference),
                        Answers.NONE
                                .with(DecliningAReferral.REASON, declined.reason())
                                .kept(ActForm.NOTE, declined.note().orElse(null)),
                        Submission.direct()),
                declined,
                UnaryOperator.identity());
    }

    @POST
    @Once
    @Path("{reference}/invitations")
    @Operation(summary = "Lets an authority know the case to identify the person formally. 422 without their consent.")
    @APIResponseSchema(Told.class)
    public Response invite(@PathParam("reference") String reference, @NotNull @Valid AuthorityInvited invited) {
        return answers.of(
                inviting.record(
                        CaseAnswers.reference(reference),
                        Answers.NONE.with(InvitingAnAuthority.AUTHORITY, bodies.id(invited.authority())),
                        Submission.direct()),
                invited,
                UnaryOperator.identity());
    }
}
