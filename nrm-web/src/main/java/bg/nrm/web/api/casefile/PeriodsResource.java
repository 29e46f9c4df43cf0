package bg.nrm.web.api.casefile;

import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.DecidingOnAPeriod;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.Remark;
import bg.nrm.casefile.Rest;
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
        CaseReference known = CaseAnswers.reference(reference);
        return answers.of(
                decided.kind() == PeriodDecided.Kind.ENDED ? end(known, decided) : extend(known, decided),
                decided,
                CaseAnswers::inStep);
    }

    private Recording end(CaseReference reference, PeriodDecided decided) {
        Remark remark = decided.happened().remark();
        return decided.reason()
                .map(reason -> deciding.end(reference, decided.period(), reason, remark, Submission.direct()))
                .orElseGet(() -> Recording.invalid("reason", "choice.missing"));
    }

    private Recording extend(CaseReference reference, PeriodDecided decided) {
        if (decided.ground().isEmpty()) {
            return Recording.invalid("ground", "choice.missing");
        }
        Remark remark = decided.happened().remark();
        return decided.until()
                .map(until -> new Rest(decided.ground().get(), until, decided.basis(), decided.allowedBy()))
                .map(rest -> deciding.extend(reference, decided.period(), rest, remark, Submission.direct()))
                .orElseGet(() -> Recording.invalid("until", "choice.missing"));
    }
}
