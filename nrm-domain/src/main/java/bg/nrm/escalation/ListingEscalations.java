package bg.nrm.escalation;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lists the missed limits that were told to the user, the longest missed first. */
@ApplicationScoped
@Transactional
public class ListingEscalations {

    /** More are not shown at once. */
    public static final int PAGE = 25;

    @Inject
    private Escalations escalations;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.ESCALATIONS_LISTED)
    public EscalationPage page(Optional<EscalationKey> after) {
        List<EscalationLine> found = escalations.toldTo(current.get(), clock.instant(), after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<EscalationLine> lines = more ? found.subList(0, PAGE) : found;
        trail.about(ObjectType.ESCALATION).detail("rows=" + lines.size());
        return new EscalationPage(lines, more ? Optional.of(lines.get(PAGE - 1).key()) : Optional.empty());
    }
}
