package bg.nrm.web.cases;

import bg.nrm.casefile.ListingCases;
import bg.nrm.web.frame.Place;
import bg.nrm.web.frame.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How many cases the body works on, beside "Cases" in the menu. */
@RequestScoped
public class OpenCases implements Tally {

    @Inject
    private ListingCases listing;

    @Override
    public Place place() {
        return Place.CASES;
    }

    @Override
    public Optional<Count> count() {
        return Optional.of(new Count(listing.countOpen(), false));
    }
}
