package bg.nrm.oversight;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.audit.AuditTrail;
import bg.nrm.audit.RecordedEvent;
import bg.nrm.audit.TrailFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the audit log. Reading it is an act like any other and leaves an event. */
@ApplicationScoped
@Transactional
public class ReadingTrail {

    /** Matching events are counted up to here; who needs to know more takes an extract. */
    public static final int COUNTED = 1_000;

    private static final int PAGE = 50;

    @Inject
    private AuditTrail events;

    @Inject
    private TrailEntries entries;

    @Inject
    private Trail trail;

    /**
     * The newest events that match, older than the given one.
     *
     * @param caseReference only those of this case; of a case that does not exist there are none
     */
    @Permitted(Action.AUDIT_OPENED)
    public TrailPage page(TrailFilter filter, Optional<String> caseReference, OptionalLong before) {
        Optional<TrailFilter> complete = entries.inCase(filter, caseReference);
        List<RecordedEvent> found =
                complete.map(known -> events.newest(known, before, PAGE + 1)).orElse(List.of());
        boolean more = found.size() > PAGE;
        List<RecordedEvent> shown = more ? found.subList(0, PAGE) : found;
        trail.about(ObjectType.AUDIT).detail(FilterCodes.of(complete.orElse(filter), shown.size()));
        return new TrailPage(
                entries.of(shown),
                complete.map(known -> events.count(known, COUNTED + 1)).orElse(0),
                more ? OptionalLong.of(shown.get(PAGE - 1).seq()) : OptionalLong.empty(),
                events.latest(Action.AUDIT_VERIFIED.name())
                        .flatMap(RecordedEvent::event)
                        .flatMap(LastVerification::of));
    }

    /** One event with its link in the chain. */
    @Permitted(Action.AUDIT_OPENED)
    public TrailEntry event(long seq) {
        RecordedEvent found = events.find(seq).orElseThrow(NotFound::new);
        trail.about(ObjectType.AUDIT, seq);
        return entries.of(List.of(found)).get(0);
    }
}
