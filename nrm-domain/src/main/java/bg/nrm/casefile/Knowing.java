package bg.nrm.casefile;

import bg.nrm.access.CaseAccess;
import bg.nrm.access.CaseAccess.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may know a case follows from its story, in the transaction that continues it: from the next request on a body whose ground has ended finds the case
 * nowhere, neither on pages and papers nor in lists, search, calendars and the interface.
 */
@ApplicationScoped
class Knowing {

    @Inject
    private CaseAccess access;

    /** Ends what the story ends, and remembers what ends on a known day; the case with the bodies that may still know it. */
    CaseInHand follow(CaseInHand inHand) {
        Set<Long> ended = new HashSet<>();
        for (Admission admission : inHand.bodies().admissions()) {
            Optional<Instant> until = inHand.endOfAccess(admission).map(EndOfAccess::at);
            if (!until.equals(admission.until())) {
                access.limit(admission, inHand.caseFile().id(), until);
            }
            if (until.filter(at -> !at.isAfter(inHand.now())).isPresent()) {
                ended.add(admission.organisationId());
            }
        }
        return ended.isEmpty() ? inHand : inHand.without(ended);
    }
}
