package bg.nrm.reporting.victims;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.organisation.Body;
import bg.nrm.organisation.PublishedBodies;
import bg.nrm.reporting.sight.Sight;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;

/** Makes Report 1, for the screen or for a file. The audit keeps which table was made, never a figure of it. */
@ApplicationScoped
@Transactional
public class ReportingVictims {

    private static final String THRESHOLD = "nrm.report.threshold";

    /** UNODC prints "<5" for every count under five. */
    private static final int FEWEST_OF_UNODC = 5;

    /** Aggregates of fewer than three units are not published (Statistics Act, as NSI summarises it). */
    private static final int FEWEST_BY_LAW = 3;

    @Inject
    private RegisteredVictims victims;

    @Inject
    private PublishedBodies organisations;

    @Inject
    private CurrentActor current;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /** The report on the screen or over the interface; of other bodies only what lets nobody see single persons, for most readers. */
    @Permitted(Action.REPORT_OPENED)
    public VictimsReport report(VictimsQuestion question, DefinitionProfile definition) {
        VictimsReport report = Sight.of(current.get()) == Sight.WHOLE
                ? VictimsReport.of(victims, question, definition)
                : VictimsReport.of(victims, question, reader(), Sofia.today(clock));
        trail.about(ObjectType.REPORT)
                .detail(made(report.question(), report.definition())
                        + (report.reader().isPresent() ? " protected" : ""));
        return report;
    }

    private VictimsReport.Reader reader() {
        String body = organisations
                .find(current.get().organisationId())
                .map(Body::code)
                .orElseThrow(NotFound::new);
        int threshold = config.getOptionalValue(THRESHOLD, Integer.class).orElse(FEWEST_OF_UNODC);
        return new VictimsReport.Reader(body, Math.max(FEWEST_BY_LAW, threshold));
    }

    /** The report on its way into a file. */
    @Permitted(Action.REPORT_EXPORTED)
    public VictimsReport export(VictimsQuestion question, DefinitionProfile definition, String format) {
        Sight.requireWhole(current.get());
        trail.about(ObjectType.REPORT).detail(made(question, definition) + " format=" + format);
        return VictimsReport.of(victims, question, definition);
    }

    private static String made(VictimsQuestion question, DefinitionProfile definition) {
        return "report=1 year=%d known=%s identification=%s definition=%s-%d"
                .formatted(
                        question.year(),
                        question.asKnownOn(),
                        question.identification(),
                        definition.name(),
                        definition.version());
    }
}
