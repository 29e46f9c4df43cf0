package bg.nrm.web.api.casefile;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.Acts;
import bg.nrm.casefile.Published;
import bg.nrm.casefile.Submission;
import bg.nrm.web.api.once.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The acts of a case that are sent as their questions say, each under a path of its own. */
@Path("cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ActsResource {

    @Inject
    private Acts acts;

    @Inject
    private CaseAnswers answers;

    @Inject
    private Validator validator;

    @POST
    @Once
    @Path("{reference}/{act}")
    @Operation(summary = "Described for each act by itself.")
    @APIResponseSchema(Told.class)
    public Response record(
            @PathParam("reference") String reference,
            @PathParam("act") String path,
            @NotNull Map<String, Object> sent) {
        Published act = acts.published(path).orElseThrow(NotFound::new);
        ActBody body = new ActBody(act.questions(), sent);
        Set<ConstraintViolation<ActBody>> broken = validator.validate(body);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return answers.of(
                acts.record(act, CaseAnswers.reference(reference), body.said(), Submission.direct()),
                sent,
                CaseAnswers::inStep);
    }
}
