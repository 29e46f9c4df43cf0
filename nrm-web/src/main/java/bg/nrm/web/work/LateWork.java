package bg.nrm.web.work;

import bg.nrm.duty.ListingWork;
import bg.nrm.web.frame.Place;
import bg.nrm.web.frame.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How much is late, beside "My work" in the menu. */
@RequestScoped
public class LateWork implements Tally {

    @Inject
    private ListingWork work;

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public Optional<Count> count() {
        int late = work.countLate();
        return late == 0 ? Optional.empty() : Optional.of(new Count(late, true));
    }
}
