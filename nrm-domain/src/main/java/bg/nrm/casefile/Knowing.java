package bg.nrm.casefile;

import bg.nrm.access.CaseAccess;
import bg.nrm.access.CaseAccess.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who may know a case follows from its story, in the transaction that continues it: from the next request on a body whose ground has ended finds the case
 * nowhere, neither on pages and papers nor in lists, search, calendars and the interface.
 */
@ApplicationScoped
class Knowing {

    @Inject
    private CaseAccess access;

    /** Ends what the story ends. */
    void follow(long caseId, Story story, Instant now) {
        follow(caseId, story, access.admissions(caseId), now);
    }

    /** The same for bodies that are known already; which of them may still know the case. */
    List<Admission> follow(long caseId, Story story, List<Admission> admissions, Instant now) {
        return admissions.stream()
                .filter(admission -> {
                    Optional<Instant> until = EndOfAccess.of(admission, story).map(EndOfAccess::at);
                    if (!until.equals(admission.until())) {
                        access.limit(admission, caseId, until);
                    }
                    return until.filter(at -> !at.isAfter(now)).isEmpty();
                })
                .toList();
    }
}
