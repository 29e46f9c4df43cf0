package bg.nrm.web.api.casefile;

import bg.nrm.load.HeavyWork;
import bg.nrm.paper.OpeningAPaper;
import bg.nrm.paper.OpeningAPaper.OpenedPaper;
import bg.nrm.paper.SigningAPaper;
import bg.nrm.paper.WritingAPaper;
import bg.nrm.reporting.print.PaperPrinter;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The papers of a case: forms of the mechanism filled in for its person, version by version. */
@Path("cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PapersResource {

    @Inject
    private OpeningAPaper opening;

    @Inject
    private WritingAPaper writing;

    @Inject
    private SigningAPaper signing;

    @Inject
    private PaperPrinter printer;

    @Inject
    private HeavyWork heavy;

    @Inject
    private CaseAnswers answers;

    @Inject
    private BodyCodes bodies;

    @GET
    @Path("{reference}/papers")
    @Operation(summary = "Every paper one may read, each in its last version, the latest first.")
    public PaperList papers(@PathParam("reference") String reference) {
        return new PaperList(opening.all(CaseAnswers.reference(reference)).stream()
                .map(sheet -> PaperBody.of(sheet, bodies))
                .toList());
    }

    @GET
    @Path("{reference}/papers/{number}")
    @Operation(summary = "One paper, in its last version or in an earlier one.")
    public PaperBody paper(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @Parameter(description = "The last when not said") @QueryParam("version") Integer version) {
        OpenedPaper opened = opening.open(CaseAnswers.reference(reference), number, Optional.ofNullable(version));
        return PaperBody.of(opened.sheet(), bodies);
    }

    @GET
    @Path("{reference}/papers/{number}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same as PDF/A-2u, to be printed and signed by hand.")
    public byte[] print(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @Parameter(description = "The last when not said") @QueryParam("version") Integer version) {
        OpenedPaper opened = opening.print(CaseAnswers.reference(reference), number, Optional.ofNullable(version));
        return heavy.inTurn(() -> printer.pdf(opened));
    }

    @POST
    @Once
    @Path("{reference}/papers")
    @Operation(
            summary = "Writes a paper or a new version of one, and records the step that writing it is. 422 with the"
                    + " obstacles if the procedure does not allow it.")
    @APIResponseSchema(Told.class)
    public Response write(@PathParam("reference") String reference, @NotNull @Valid PaperWritten written) {
        return answers.of(
                writing.write(CaseAnswers.reference(reference), written.written(bodies), written.submission()),
                written,
                PaperWritten::inBody);
    }

    @POST
    @Once
    @Path("{reference}/papers/{number}/signatures")
    @Operation(
            summary = "Records who signed a printed version by hand, and the step that its signing is once nobody's"
                    + " signature is missing.")
    @APIResponseSchema(Told.class)
    public Response sign(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @NotNull @Valid PaperSigned signed) {
        return answers.of(
                signing.sign(
                        CaseAnswers.reference(reference),
                        number,
                        signed.version(),
                        signed.signing(),
                        signed.submission()),
                signed,
                field -> field.equals("happenedAt") ? "signedAt" : field);
    }
}
