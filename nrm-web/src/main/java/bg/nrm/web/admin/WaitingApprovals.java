package bg.nrm.web.admin;

import bg.nrm.administration.DecidingOnAccess;
import bg.nrm.count.Counting;
import bg.nrm.web.frame.Place;
import bg.nrm.web.frame.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How much waits for a second administrator, beside "Awaiting approval" in the menu. */
@ApplicationScoped
public class WaitingApprovals implements Tally {

    @Inject
    private DecidingOnAccess deciding;

    @Override
    public Place place() {
        return Place.APPROVALS;
    }

    @Override
    public List<Counting> asked() {
        return deciding.countingWaiting();
    }

    @Override
    public Optional<Count> count(List<Integer> counted) {
        int waiting = counted.stream().mapToInt(Integer::intValue).sum();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Count(Math.min(waiting, DecidingOnAccess.COUNTED + 1), Kind.WAITING));
    }
}
