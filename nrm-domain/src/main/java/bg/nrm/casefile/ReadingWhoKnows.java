package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.CaseAccess.Admission;
import bg.nrm.access.NotPermitted;
import bg.nrm.access.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows the leading body which bodies know a case or once did, on what ground, since when, and what ended it. */
@ApplicationScoped
@Transactional
public class ReadingWhoKnows {

    @Inject
    private Narration narration;

    @Inject
    private CaseAccess access;

    /** A body that knows the case or once did; the end may lie ahead. */
    public record Knower(Admission admission, Optional<EndOfAccess> end) {

        /** Whether it finds the case at this moment no more. */
        public boolean isOver(Instant now) {
            return admission.until().filter(until -> !until.isAfter(now)).isPresent();
        }
    }

    /** Who was let in first, first. */
    @Permitted(Action.CASE_OPENED)
    public List<Knower> knowers(CaseReference reference) {
        CaseInHand inHand = narration.read(reference);
        if (!TakingABodyOut.isFor(inHand)) {
            throw new NotPermitted(Action.CASE_OPENED.name());
        }
        return access.everAdmitted(inHand.caseFile().id()).stream()
                .map(admission -> new Knower(admission, inHand.endOfAccess(admission)))
                .toList();
    }
}
