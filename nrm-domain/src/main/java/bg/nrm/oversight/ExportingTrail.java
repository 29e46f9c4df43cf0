package bg.nrm.oversight;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.audit.AuditTrail;
import bg.nrm.audit.TrailFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes an extract of the audit log out of the register. */
@ApplicationScoped
@Transactional
public class ExportingTrail {

    /** An extract is no longer than this; the extract says so when it was cut. */
    public static final int LONGEST = 50_000;

    @Inject
    private AuditTrail events;

    @Inject
    private TrailEntries entries;

    @Inject
    private Trail trail;

    /** The newest events that match, at most {@link #LONGEST}. */
    @Permitted(Action.AUDIT_EXPORTED)
    public List<TrailEntry> export(TrailFilter filter, Optional<String> caseReference) {
        Optional<TrailFilter> complete = entries.inCase(filter, caseReference);
        List<TrailEntry> extract = complete.map(known -> events.newest(known, OptionalLong.empty(), LONGEST))
                .map(entries::of)
                .orElse(List.of());
        trail.about(ObjectType.AUDIT).detail(FilterCodes.of(complete.orElse(filter), extract.size()));
        return extract;
    }
}
