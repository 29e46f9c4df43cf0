package bg.nrm.web.cases;

import bg.nrm.casefile.ListingCases;
import bg.nrm.count.Counting;
import bg.nrm.web.frame.Place;
import bg.nrm.web.frame.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How many cases the body works on, beside "Cases" in the menu. */
@ApplicationScoped
public class OpenCases implements Tally {

    @Inject
    private ListingCases listing;

    @Override
    public Place place() {
        return Place.CASES;
    }

    @Override
    public List<Counting> asked() {
        return List.of(listing.countingOpen());
    }

    @Override
    public Optional<Count> count(List<Integer> counted) {
        return Optional.of(new Count(counted.get(0), Kind.OPEN));
    }
}
