package bg.nrm.web.work;

import bg.nrm.count.Counting;
import bg.nrm.duty.ListingWork;
import bg.nrm.web.frame.Place;
import bg.nrm.web.frame.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How much is late, beside "My work" in the menu. */
@ApplicationScoped
public class LateWork implements Tally {

    @Inject
    private ListingWork work;

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public List<Counting> asked() {
        return work.countingLate();
    }

    @Override
    public Optional<Count> count(List<Integer> counted) {
        int late = counted.stream().mapToInt(Integer::intValue).sum();
        return late == 0
                ? Optional.empty()
                : Optional.of(new Count(Math.min(late, ListingWork.COUNTED + 1), Kind.LATE));
    }
}
