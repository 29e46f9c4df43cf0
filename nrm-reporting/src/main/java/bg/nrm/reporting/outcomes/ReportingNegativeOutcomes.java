package bg.nrm.reporting.outcomes;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Counts the negative outcomes of a period. The audit keeps which period was asked for, never a figure of it. */
@ApplicationScoped
@Transactional
public class ReportingNegativeOutcomes {

    @Inject
    private NegativeFindings findings;

    @Inject
    private Trail trail;

    /** Both days included. */
    @Permitted(Action.NEGATIVE_OUTCOMES_OPENED)
    public NegativeOutcomesTable between(LocalDate first, LocalDate last) {
        trail.about(ObjectType.REPORT).detail("report=outcomes from=%s to=%s".formatted(first, last));
        return new NegativeOutcomesTable(findings.between(first, last));
    }
}
