package bg.nrm.web.api.casefile;

import bg.nrm.casefile.InvitingAnAuthority;
import bg.nrm.casefile.Submission;
import bg.nrm.question.Answers;
import bg.nrm.web.api.once.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who else is let know a case. */
@Path("cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    private InvitingAnAuthority inviting;

    @Inject
    private CaseAnswers answers;

    @Inject
    private BodyCodes bodies;

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
