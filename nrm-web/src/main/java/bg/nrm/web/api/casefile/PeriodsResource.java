package bg.nrm.web.api.casefile;

import bg.nrm.casefile.Allowance;
import bg.nrm.casefile.DecidingOnAPeriod;
import bg.nrm.casefile.Submission;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The rights that run for a time in a case. */
@Path("cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeriodsResource {

    @Inject
    private DecidingOnAPeriod deciding;

    @Inject
    private CaseAnswers answers;

    @POST
    @Once
    @Path("{reference}/periods")
    @Operation(summary = "Ends a period before its time, or gives it more.")
    @APIResponseSchema(Told.class)
    public Response decide(@PathParam("reference") String reference, @NotNull @Valid PeriodDecided decided) {
        return answers.of(
                deciding.record(
                        CaseAnswers.reference(reference),
                        decided.happened()
                                .answers()
                                .with(DecidingOnAPeriod.PERIOD, decided.period())
                                .with(
                                        DecidingOnAPeriod.WHAT,
                                        DecidingOnAPeriod.What.valueOf(
                                                decided.kind().name()))
                                .kept(DecidingOnAPeriod.REASON, decided.reason().orElse(null))
                                .kept(Allowance.GROUND, decided.ground().orElse(null))
                                .kept(Allowance.UNTIL, decided.until().orElse(null))
                                .kept(Allowance.BASIS, decided.basis().orElse(null))
                                .kept(Allowance.ALLOWED_BY, decided.allowedBy().orElse(null)),
                        Submission.direct()),
                decided,
                CaseAnswers::inStep);
    }
}
