package bg.nrm.web.api.casefile;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseKey;
import bg.nrm.casefile.CaseQuestion;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.ListingCases;
import bg.nrm.casefile.Opening;
import bg.nrm.casefile.ReadingACase;
import bg.nrm.procedure.language.Stage;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Cases that the token's body may know. */
@Path("cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    private static final String STAGE = "IDENTIFICATION|REFERRAL|PROTECTION|SUPPORT|SOCIAL_INCLUSION";
    private static final String KEY = "\\d{1,17}-\\d{1,18}";

    @Inject
    private ListingCases listing;

    @Inject
    private Opening opening;

    @Inject
    private ReadingACase reading;

    @Inject
    private CaseAnswers answers;

    @Inject
    private BodyCodes bodies;

    @GET
    @Operation(summary = "Lists cases, the last continued first, 25 at a time.")
    public CaseList list(
            @Parameter(description = "Those worked on, or the others")
                    @DefaultValue("true")
                    @Pattern(regexp = "true|false")
                    @QueryParam("open")
                    String open,
            @Pattern(regexp = STAGE) @QueryParam("stage") String stage,
            @Parameter(description = "'next' of the part before") @Pattern(regexp = KEY) @QueryParam("after")
                    String after) {
        return CaseList.of(listing.page(new CaseQuestion(
                Boolean.parseBoolean(open),
                Optional.ofNullable(stage).map(Stage::valueOf),
                Optional.ofNullable(after).flatMap(CaseKey::typed))));
    }

    @POST
    @Once
    @Operation(summary = "Opens the case of a person whom a signal named. Has the body one of this person, it is that.")
    @APIResponseSchema(CaseMade.class)
    public Response open(@NotNull @Valid NewCaseBody wanted) {
        CaseReference reference = opening.open(wanted.opened());
        return Response.created(UriBuilder.fromPath("cases/{reference}").build(reference.shown()))
                .entity(new CaseMade(reference.shown()))
                .build();
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "Where a case stands: stages, periods, who leads it.")
    public CaseShown read(@PathParam("reference") String reference) {
        CaseInHand inHand = reading.read(CaseAnswers.reference(reference));
        return CaseShown.of(inHand, bodies.code(inHand.caseFile().ownerId()), answers.words());
    }
}
