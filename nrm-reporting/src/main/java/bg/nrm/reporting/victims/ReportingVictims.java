package bg.nrm.reporting.victims;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes Report 1, for the screen or for a file. The audit keeps which table was made, never a figure of it. */
@ApplicationScoped
@Transactional
public class ReportingVictims {

    @Inject
    private RegisteredVictims victims;

    @Inject
    private Trail trail;

    /** The report on the screen. */
    @Permitted(Action.REPORT_OPENED)
    public VictimsReport report(VictimsQuestion question, DefinitionProfile definition) {
        trail.about(ObjectType.REPORT).detail(made(question, definition));
        return VictimsReport.of(victims, question, definition);
    }

    /** The report on its way into a file. */
    @Permitted(Action.REPORT_EXPORTED)
    public VictimsReport export(VictimsQuestion question, DefinitionProfile definition, String format) {
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
