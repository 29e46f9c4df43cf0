package bg.nrm.web.api.signal;

import bg.nrm.question.Answers;
import bg.nrm.question.Edit;
import bg.nrm.signal.ChangingSignal;
import bg.nrm.signal.ListingSignals;
import bg.nrm.signal.OpeningSignal;
import bg.nrm.signal.PassingSignal;
import bg.nrm.signal.RegisteringSignal;
import bg.nrm.signal.Registration;
import bg.nrm.signal.Registration.Registered;
import bg.nrm.signal.SignalFilter;
import bg.nrm.signal.SignalKey;
import bg.nrm.signal.SignalState;
import bg.nrm.signal.TriagingSignal;
import bg.nrm.web.api.answer.Changed;
import bg.nrm.web.api.once.Once;
import bg.nrm.web.api.person.PersonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Signals that the token's body may know. */
@Path("signals")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignalsResource {

    private static final String STATE = "NEW|IN_TRIAGE|TRIAGED";
    private static final String KEY = "([0-2]-)?[0-9]{1,7}/[0-9]{4}";

    @Inject
    private ListingSignals listing;

    @Inject
    private RegisteringSignal registering;

    @Inject
    private OpeningSignal opening;

    @Inject
    private ChangingSignal changing;

    @Inject
    private TriagingSignal triaging;

    @Inject
    private PassingSignal passing;

    @Inject
    private SignalAnswers answers;

    @GET
    @Operation(
            summary =
                    "Lists signals, 25 at a time: not yet decided ones in danger first, then the urgent, then the newest.")
    public SignalList list(
            @Pattern(regexp = STATE) @QueryParam("state") String state,
            @Parameter(description = "'next' of the part before: 0-232/2026")
                    @Pattern(regexp = KEY)
                    @QueryParam("after")
                    String after) {
        Optional<SignalKey> last = Optional.ofNullable(after).flatMap(SignalKey::parse);
        return SignalList.of(
                listing.list(new SignalFilter(Optional.ofNullable(state).map(SignalState::valueOf), last)));
    }

    @POST
    @Once
    @Operation(summary = "Registers a signal with everything in it, or nothing.")
    @APIResponseSchema(SignalMade.class)
    public Response register(@NotNull @Valid NewSignal signal) {
        Registration result = registering.register(signal.intake());
        if (result instanceof Registration.Invalid invalid) {
            return answers.invalidIntake(invalid.problems());
        }
        Registered registered = (Registered) result;
        return Response.created(UriBuilder.fromPath("signals/{id}").build(registered.id()))
                .entity(new SignalMade(registered.id(), registered.number().toString()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Everything recorded of a signal. Who its persons are is asked apart.")
    public SignalShown open(@PathParam("id") long id) {
        return SignalShown.of(opening.open(id));
    }

    @PUT
    @Path("{id}/facts")
    @Operation(summary = "Puts facts right. 409 with both values if somebody else did meanwhile.")
    @APIResponseSchema(Changed.class)
    public Response change(@PathParam("id") long id, @NotNull @Valid FactsChanged change) {
        Answers after = change.facts().answers();
        return answers.of(
                changing.change(id, new Edit(change.version(), after, after)), change.version(), Response.Status.OK);
    }

    @POST
    @Once
    @Path("{id}/additions")
    @Operation(summary = "Adds what became known. What was said first stays as it was said.")
    @APIResponseSchema(Changed.class)
    public Response add(@PathParam("id") long id, @NotNull @Valid Addition addition) {
        return answers.made(changing.add(id, addition.text()));
    }

    @POST
    @Once
    @Path("{id}/persons")
    @Operation(summary = "Adds somebody the signal turned out to be about.")
    @APIResponseSchema(Changed.class)
    public Response addPerson(@PathParam("id") long id, @NotNull @Valid PersonBody person) {
        return answers.made(changing.addPerson(id, person.answers()));
    }

    @POST
    @Once
    @Path("{id}/take-up")
    @Operation(summary = "Says that somebody looks at it now.")
    @APIResponseSchema(Changed.class)
    public Response takeUp(@PathParam("id") long id) {
        return answers.made(triaging.takeUp(id));
    }

    @POST
    @Once
    @Path("{id}/triage")
    @Operation(summary = "Decides what the signal is about. Decided once, it can be decided otherwise.")
    @APIResponseSchema(Changed.class)
    public Response triage(@PathParam("id") long id, @NotNull @Valid TriageBody triage) {
        return answers.of(
                triaging.triage(id, triage.version(), triage.triage()), triage.version(), Response.Status.CREATED);
    }

    @POST
    @Once
    @Path("{id}/bodies")
    @Operation(summary = "Lets another body know the signal.")
    @APIResponseSchema(Reader.class)
    public Response pass(@PathParam("id") long id, @NotNull @Valid Reader reader) {
        passing.pass(id, reader.body());
        return Response.status(Response.Status.CREATED).entity(reader).build();
    }
}
