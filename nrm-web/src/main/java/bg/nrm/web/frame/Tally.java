package bg.nrm.web.frame;

import java.util.Optional;

/** What waits at a place, shown beside it in the menu. A feature that counts something implements this; it costs a query a page. */
public interface Tally {

    /** So many are open; late when they are overdue. */
    record Count(long number, boolean late) {}

    Place place();

    Optional<Count> count();
}
