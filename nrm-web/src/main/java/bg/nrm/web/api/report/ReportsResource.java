package bg.nrm.web.api.report;

import bg.nrm.access.NotFound;
import bg.nrm.reporting.victims.AgeBands;
import bg.nrm.reporting.victims.CountedIdentification;
import bg.nrm.reporting.victims.Definitions;
import bg.nrm.reporting.victims.FormCounting;
import bg.nrm.reporting.victims.ReportingVictims;
import bg.nrm.reporting.victims.VictimDimension;
import bg.nrm.reporting.victims.VictimWords;
import bg.nrm.reporting.victims.VictimsQuestion;
import bg.nrm.time.Sofia;
import bg.nrm.web.api.answer.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Statistical tables. */
@Path("reports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    @Inject
    private ReportingVictims reporting;

    @Inject
    private Spoken spoken;

    @Inject
    private Clock clock;

    @GET
    @Path("registered-victims/{year}")
    @Operation(summary = "Report 1: registered victims of a year, by one dimension, sex and age group.")
    public VictimsTableBody victims(
            @PathParam("year") @Min(1990) @Max(2100) int year,
            @Parameter(description = "Cut-off day; today when not said") @QueryParam("asKnownOn") Day asKnownOn,
            @Pattern(regexp = "TOGETHER|FORMAL|INFORMAL") @DefaultValue("TOGETHER") @QueryParam("identification")
                    String identification,
            @Pattern(regexp = "BODY|BODY_KIND|FORM|CITIZENSHIP|SEX|AGE") @DefaultValue("FORM") @QueryParam("by")
                    String by,
            @Pattern(regexp = "MENTIONS|MAIN_FORM") @DefaultValue("MENTIONS") @QueryParam("counting") String counting,
            @Pattern(regexp = "NATIONAL|EU|UNODC|TIP") @DefaultValue("NATIONAL") @QueryParam("definition")
                    String definition) {
        LocalDate cutOff = Optional.ofNullable(asKnownOn).map(Day::day).orElseGet(() -> Sofia.today(clock));
        VictimsQuestion question = new VictimsQuestion(
                year, cutOff, CountedIdentification.valueOf(identification), AgeBands.CHILDREN_AND_ADULTS);
        return VictimsTableBody.of(
                reporting
                        .report(question, Definitions.named(definition).orElseThrow(NotFound::new))
                        .by(VictimDimension.valueOf(by), FormCounting.valueOf(counting)),
                VictimWords.in(spoken.locale()));
    }
}
