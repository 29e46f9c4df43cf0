package bg.nrm.web.api.casefile;

import bg.nrm.casefile.ReadingACase;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingADeviation;
import bg.nrm.casefile.RecordingAStep;
import bg.nrm.question.Answers;
import bg.nrm.question.Reading;
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
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The steps of the procedure in a case. */
@Path("cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StepsResource {

    /** What is said of the deviation itself, not of the step. */
    private static final Set<String> OF_DEVIATION = Set.of("reason", "words");

    @Inject
    private ReadingACase reading;

    @Inject
    private RecordingAStep recording;

    @Inject
    private RecordingADeviation deviating;

    @Inject
    private Pausing resting;

    @Inject
    private CaseAnswers answers;

    @Inject
    private BodyCodes bodies;

    @GET
    @Path("{reference}/steps")
    @Operation(summary = "Every step: how it stands, its time, what stands in the way and where that is written.")
    public StepList steps(@PathParam("reference") String reference) {
        return StepList.of(reading.read(CaseAnswers.reference(reference)), answers.words());
    }

    @POST
    @Once
    @Path("{reference}/steps")
    @Operation(summary = "Records that a step was taken. 422 with the obstacles if the procedure does not allow it.")
    @APIResponseSchema(Told.class)
    public Response take(@PathParam("reference") String reference, @NotNull @Valid StepTaken step) {
        return answers.of(
                read(
                        step,
                        said -> recording.record(
                                CaseAnswers.reference(reference), step.record(said), step.submission())),
                step,
                CaseAnswers::inStep);
    }

    /** Does it with what was sent, if all of that can be read. */
    private Recording read(StepTaken step, Function<Answers, Recording> act) {
        Reading reading = step.reading(bodies.ids(step.receiver()));
        return reading.problems().isEmpty() ? act.apply(reading.answers()) : new Recording.Invalid(reading.problems());
    }

    @POST
    @Once
    @Path("{reference}/deviations")
    @Operation(
            summary =
                    "Records a step that could not wait for what stands in its way, and why. 422 where the step knows no deviation.")
    @APIResponseSchema(Told.class)
    public Response deviate(@PathParam("reference") String reference, @NotNull @Valid StepDeviated deviated) {
        StepTaken taken = deviated.taken();
        return answers.of(
                read(
                        taken,
                        said -> deviating.record(
                                CaseAnswers.reference(reference), deviated.record(said), taken.submission())),
                deviated,
                field -> OF_DEVIATION.contains(field) ? field : "taken." + CaseAnswers.inStep(field));
    }

    @POST
    @Once
    @Path("{reference}/rests")
    @Operation(summary = "Stops, puts off or prolongs the time of a step, or lets it go on.")
    @APIResponseSchema(Told.class)
    public Response rest(@PathParam("reference") String reference, @NotNull @Valid StepRested rested) {
        return answers.of(resting.rest(CaseAnswers.reference(reference), rested), rested, CaseAnswers::inStep);
    }
}
